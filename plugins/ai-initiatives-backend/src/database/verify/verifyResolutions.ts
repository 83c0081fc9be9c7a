import type { Knex } from 'knex';
import type { Resolution } from 'backstage-plugin-ai-initiatives-common';
import { isOpen, sidesToAsk } from 'backstage-plugin-ai-initiatives-common';
import { findMisjudged, selectCompared } from '../resolutions/refreshOutdated';
import { resolutionRow } from '../resolutions/resolutionRows';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

const CHECKED_COLUMNS = [
  'id',
  'left_id',
  'right_id',
  'kind',
  'status',
  'revisit_on',
  'decision_id',
  'revision',
] as const;

type Row = Readonly<Record<(typeof CHECKED_COLUMNS)[number], unknown>> & {
  readonly body: string;
};

function differs(row: Row): boolean {
  const expected = resolutionRow(JSON.parse(row.body));
  return CHECKED_COLUMNS.some(column => row[column] !== expected[column]);
}

/** Effective exactly with one consent of each side. */
export function checkConsents(
  resolutions: readonly Resolution[],
): readonly Violation[] {
  const wrong = resolutions.filter(resolution => {
    const sides = resolution.consents.map(({ side }) => side);
    const effective = sidesToAsk(resolution).length === 0;
    return (
      new Set(sides).size !== sides.length ||
      (isOpen(resolution) && (resolution.status === 'effective') !== effective)
    );
  });
  return violations(
    'a resolution is effective when both sides consented',
    wrong.map(
      ({ id, status, consents }) =>
        `resolution '${id}' is ${status} with consents of ${
          consents.map(({ side }) => side).join(', ') || 'nobody'
        }`,
    ),
  );
}

/** Resolutions against their own rows, their pairs and the texts of both sides. */
export async function verifyResolutions(
  knex: Knex,
): Promise<readonly Violation[]> {
  const { rows, misjudged } = await readConsistently(knex, async trx => ({
    rows: (await trx('resolution').select(
      ...CHECKED_COLUMNS,
      'body',
    )) as readonly Row[],
    misjudged: await findMisjudged(trx, await selectCompared(trx)),
  }));
  const resolutions: Resolution[] = rows.map(({ body }) => JSON.parse(body));
  const pairs = resolutions
    .filter(isOpen)
    .map(({ left, right }) => `'${left}' and '${right}'`);
  const seen = new Set<string>();
  const twice = pairs.filter(pair => seen.size === seen.add(pair).size);
  return [
    ...violations(
      'columns equal the resolution',
      rows.filter(differs).map(({ id }) => `resolution '${id}' differs`),
    ),
    ...checkConsents(resolutions),
    ...violations(
      'at most one open resolution for a pair',
      [...new Set(twice)].map(pair => `${pair} have several`),
    ),
    ...violations(
      'resolutions know whether the texts have changed',
      misjudged.map(
        ({ id, outdated }) =>
          `resolution '${id}' should ${outdated ? '' : 'not '}be outdated`,
      ),
    ),
  ];
}
