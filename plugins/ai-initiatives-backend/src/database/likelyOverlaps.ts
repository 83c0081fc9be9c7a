import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import { readablePairs } from './readablePairs';
import { whereNotDismissed } from './resolutions/openResolutions';

/**
 * Adds how many likely overlaps with other teams each initiative `r` has, counting
 * only those whose other side the caller may read and which nobody has settled as
 * no overlaps, in a statement that has `concealed`.
 */
export function withLikelyOverlaps(
  query: Knex.QueryBuilder,
  knex: Knex,
): Knex.QueryBuilder {
  const side = (own: 'left_id' | 'right_id', other: 'left_id' | 'right_id') =>
    whereNotDismissed(
      readablePairs({ knex, sides: [other], byInitiative: true }),
      knex,
    )
      .whereRaw('?? = r.id', [`p.${own}`])
      .where('p.cross_team', true)
      .where('p.probability', '>=', LIKELY_OVERLAP)
      .count('*');
  return query.select(
    knex.raw('(?) + (?) as likely_overlaps', [
      side('left_id', 'right_id'),
      side('right_id', 'left_id'),
    ]),
  );
}
