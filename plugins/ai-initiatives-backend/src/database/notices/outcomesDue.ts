import type { Knex } from 'knex';
import type { OutcomeDue } from 'backstage-plugin-ai-initiatives-common';
import { readBody } from '../readBody';
import { whereUntold } from './dueRows';

type OutcomeKind = OutcomeDue['kind'];

interface OutcomeRow {
  readonly body: string;
  readonly statement: string;
  readonly position: unknown;
  readonly on: string;
}

async function select(
  knex: Knex,
  kind: OutcomeKind,
  { today, limit }: { today: string; limit: number },
): Promise<readonly OutcomeDue[]> {
  const query = knex(`${kind}_outcome as o`)
    .join(`${kind} as r`, 'r.id', 'o.record_id')
    .where('r.archived', false);
  if (kind === 'initiative') {
    query.whereNot('r.stage', 'retired');
  } else {
    query.whereNull('r.source_ref');
  }
  const rows: OutcomeRow[] = await whereUntold(query, {
    ...{ knex, kind: `${kind}-outcome`, today },
    ...{ id: 'o.record_id', on: 'o.awaited_by', statement: 'o.statement' },
  })
    .orderBy(['o.awaited_by', 'o.record_id', 'o.position'])
    .limit(limit)
    .select({
      ...{ body: 'r.body', statement: 'o.statement' },
      ...{ position: 'o.position', on: 'o.awaited_by' },
    });
  return rows.map(({ body, statement, position, on }) => ({
    ...{ kind, statement, position: Number(position) },
    record: readBody(kind, body),
    due: on,
  }));
}

/** Outcomes whose day has come and of which nobody has said what happened. */
export async function selectOutcomesDue(
  knex: Knex,
  options: { today: string; limit: number },
): Promise<readonly OutcomeDue[]> {
  return [
    ...(await select(knex, 'initiative', options)),
    ...(await select(knex, 'decision', options)),
  ];
}
