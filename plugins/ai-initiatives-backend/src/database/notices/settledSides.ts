import type { Knex } from 'knex';
import type { Guarded } from 'backstage-plugin-ai-initiatives-common';
import { readBody } from '../readBody';

/** Initiatives that a decision was drafted to settle, whatever became of that. */
export async function selectSettledSides(
  knex: Knex,
  decision: string,
): Promise<readonly Guarded[]> {
  const bodies: string[] = await knex('resolution as s')
    .joinRaw('join initiative as i on i.id in (s.left_id, s.right_id)')
    .where('s.decision_id', decision)
    .pluck('i.body');
  return bodies.map(body => readBody('initiative', body));
}
