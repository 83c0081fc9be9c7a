import type { Knex } from 'knex';
import type { Advice, Challenge } from 'backstage-plugin-ai-initiatives-common';
import { stateOfThread } from 'backstage-plugin-ai-initiatives-common';
import { adviceRow, challengeRow } from '../discussion/discussionRows';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

type Row = Readonly<Record<string, unknown>> & { readonly body: string };

/** Rows whose columns are not what their body says. */
function differing<T>(
  rows: readonly Row[],
  expected: (body: T) => Readonly<Record<string, unknown>>,
): readonly Row[] {
  return rows.filter(row =>
    Object.entries(expected(JSON.parse(row.body))).some(
      ([column, value]) => row[column] !== value,
    ),
  );
}

/** Every entry, also the first, makes one revision; the last move is the state. */
export function checkThreads(
  challenges: readonly Challenge[],
): readonly Violation[] {
  const wrong = challenges.filter(
    ({ state, thread, revision, amendment }) =>
      state !== stateOfThread(thread) ||
      revision !== thread.length + 1 ||
      (state === 'amended') !== (amendment !== undefined),
  );
  return violations(
    'the state of a challenge follows from its thread',
    wrong.map(
      ({ id, state, thread, revision }) =>
        `challenge '${id}' is ${state} at revision ${revision} with ${
          thread.length
        } entries that lead to ${stateOfThread(thread)}`,
    ),
  );
}

/** Decisions that count other than what is there. */
function selectMiscounted(trx: Knex): Knex.QueryBuilder {
  const open = trx('challenge')
    .whereRaw('challenge.decision_id = d.id')
    .where('challenge.state', 'open')
    .count('*');
  return trx
    .from(
      trx('decision as d')
        .select('d.id', 'd.open_challenges as counted', open.as('there'))
        .as('counts'),
    )
    .whereRaw('counted <> there');
}

/** Challenges and advice against their own rows, and what decisions count of them. */
export async function verifyDiscussion(
  knex: Knex,
): Promise<readonly Violation[]> {
  const { challenges, advice, miscounted } = await readConsistently(
    knex,
    async trx => ({
      challenges: (await trx('challenge')) as readonly Row[],
      advice: (await trx('advice')) as readonly Row[],
      miscounted: (await selectMiscounted(trx)) as readonly {
        id: string;
        counted: number;
        there: number;
      }[],
    }),
  );
  return [
    ...violations('columns equal the challenge or advice', [
      ...differing<Challenge>(challenges, challengeRow).map(
        ({ id }) => `challenge '${id}' differs`,
      ),
      ...differing<Advice>(advice, adviceRow).map(
        ({ id }) => `advice '${id}' differs`,
      ),
    ]),
    ...checkThreads(challenges.map(({ body }) => JSON.parse(body))),
    ...violations(
      'decisions count their open challenges',
      miscounted.map(
        ({ id, counted, there }) =>
          `decision '${id}' counts ${counted}, there are ${there}`,
      ),
    ),
  ];
}
