import type { Knex } from 'knex';
import {
  completePrinciple,
  Principle,
} from 'backstage-plugin-ai-initiatives-common';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

const PAGE = 50;

/** What does not follow from the history of one principle, oldest version first. */
export function checkVersions(
  history: readonly Principle[],
): readonly string[] {
  return history.flatMap((principle, index) => {
    const expected = completePrinciple({
      before: history[index - 1],
      after: principle,
      day: principle.updatedAt.slice(0, 10),
    });
    const place = `principle '${principle.id}', revision ${principle.revision},`;
    return [
      ...(principle.version === expected.version
        ? []
        : [
            `${place} is version ${principle.version}, and history makes it ${expected.version}`,
          ]),
      ...(principle.inForceSince === expected.inForceSince
        ? []
        : [`${place} does not say since when it is in force`]),
    ];
  });
}

async function citationsOfNothing(knex: Knex): Promise<readonly string[]> {
  const details: string[] = [];
  for (const table of ['decision_principle', 'initiative_principle']) {
    const targets: string[] = await knex(`${table} as c`)
      .whereNotExists(inner =>
        inner
          .select(knex.raw('1'))
          .from('principle as p')
          .whereRaw('p.id = c.target_id'),
      )
      .distinct('c.target_id')
      .limit(PAGE)
      .pluck('target_id');
    details.push(
      ...targets.map(id => `${table} names '${id}', which is not there`),
    );
  }
  return details;
}

/** Versions against history, and citations against what they name. */
export async function verifyPrinciples(
  knex: Knex,
): Promise<readonly Violation[]> {
  const details: string[] = [];
  let afterId = '';
  for (;;) {
    const from = afterId;
    const rows: { record_id: string; snapshot: string }[] =
      await readConsistently(knex, trx =>
        trx('revision')
          .where({ record_kind: 'principle' })
          .whereIn(
            'record_id',
            trx('principle')
              .where('id', '>', from)
              .orderBy('id')
              .limit(PAGE)
              .select('id'),
          )
          .orderBy(['record_id', 'revision'])
          .select('record_id', 'snapshot'),
      );
    const histories = new Map<string, Principle[]>();
    for (const { record_id: id, snapshot } of rows) {
      histories.set(id, [...(histories.get(id) ?? []), JSON.parse(snapshot)]);
    }
    details.push(...[...histories.values()].flatMap(checkVersions));
    if (histories.size < PAGE) {
      return [
        ...violations('versions of principles follow from history', details),
        ...violations(
          'citations name principles that are there',
          await citationsOfNothing(knex),
        ),
      ];
    }
    afterId = [...histories.keys()][histories.size - 1];
    await new Promise(resolve => setImmediate(resolve));
  }
}
