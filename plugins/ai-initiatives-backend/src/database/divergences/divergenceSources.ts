import type { Knex } from 'knex';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type { DecisionPage } from '../DivergenceStore';

/** Of these a successor is not in force. */
const WITHOUT_EFFECT = ['proposed', 'rejected', 'unknown'];

function readBody(body: string): DecisionRecord | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Decisions `r` whose answers are compared. */
export function whereCompared(
  query: Knex.QueryBuilder,
  knex: Knex,
): Knex.QueryBuilder {
  return query
    .where({
      'r.archived': false,
      'r.visibility': 'public',
      'r.status': 'accepted',
    })
    .whereNotExists(
      // Files may go on saying "accepted" when another one replaces them.
      knex('decision_relation as s')
        .where('s.relation', 'supersedes')
        .join('decision as successor', 'successor.id', 's.record_id')
        .whereRaw('s.target_id = r.id')
        .where({
          'successor.archived': false,
          'successor.visibility': 'public',
        })
        .whereNotIn('successor.status', WITHOUT_EFFECT)
        .select(knex.raw('1')),
    )
    .whereNotExists(
      // All of these ask the same: how to settle an overlap.
      knex('resolution as drafted')
        .whereRaw('drafted.decision_id = r.id')
        .select(knex.raw('1')),
    );
}

export async function selectSourcePage(
  knex: Knex,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<DecisionPage> {
  const rows: { id: string; body: string }[] = await whereCompared(
    knex('decision as r').where('r.id', '>', afterId),
    knex,
  )
    .orderBy('r.id')
    .limit(limit)
    .select('r.id', 'r.body');
  return {
    decisions: rows.flatMap(({ body }) => readBody(body) ?? []),
    next: rows.length < limit ? undefined : rows[rows.length - 1].id,
  };
}
