import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type { Access } from '../access/Access';
import { readablePairs } from './readablePairs';

/**
 * How many likely overlaps with other teams each initiative has, counting only
 * those whose other side the caller may read.
 */
export async function countLikelyOverlaps(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) {
    return new Map();
  }
  const side = (own: 'left_id' | 'right_id', other: 'left_id' | 'right_id') =>
    readablePairs({ knex, access, sides: [other], byInitiative: true })
      .whereIn(`p.${own}`, [...ids])
      .where('p.cross_team', true)
      .where('p.probability', '>=', LIKELY_OVERLAP)
      .groupBy(`p.${own}`)
      .select({ id: `p.${own}` })
      .count({ total: '*' });
  // Not wrapped: SQLite takes no parentheses around the parts of a union.
  const rows = await knex.unionAll([
    side('left_id', 'right_id'),
    side('right_id', 'left_id'),
  ]);
  const counts = new Map<string, number>();
  for (const { id, total } of rows as { id: string; total: unknown }[]) {
    counts.set(id, (counts.get(id) ?? 0) + Number(total));
  }
  return counts;
}
