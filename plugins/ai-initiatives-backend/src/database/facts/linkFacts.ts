import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type { Access } from '../../access/Access';
import { concealedInitiatives, readablePairs } from '../readablePairs';
import { pairsBySettled } from '../resolutions/openResolutions';
import { FactQuery, withFactParts } from './factParts';
import type { FactRow } from './recordFacts';

/** Likely pairs across teams that wait to be settled, each once for an entity. */
export function countOverlaps(
  knex: Knex,
  query: FactQuery,
  access: Access,
): Promise<FactRow[]> {
  const from = (side: 'left' | 'right') => {
    // Starts from the few initiatives and not from all pairs.
    const pairs = knex.raw(
      'initiative_place as place cross join overlap_pair as p',
    ) as unknown as string;
    const matching = readablePairs({ knex, pairs, byInitiative: true })
      .whereRaw('?? = place.id', [`p.${side}_id`])
      .where('p.cross_team', true)
      .where('p.probability', '>=', LIKELY_OVERLAP);
    const { filtered } = pairsBySettled({
      ...{ knex, matching, fromOwn: true, settled: false },
      today: query.today,
    });
    return filtered.select('place.start', 'p.left_id', 'p.right_id');
  };
  return withFactParts(knex, query, access)
    .withMaterialized('concealed', concealedInitiatives(knex, access))
    .from(from('left').union(from('right')).as('pair'))
    .groupBy('pair.start')
    .select('pair.start')
    .count({ total: '*' });
}

/** Overdue reviews of the entities and of what hangs on them. */
export function countOverdueReviews(
  knex: Knex,
  query: FactQuery,
  access: Access,
): Promise<FactRow[]> {
  const subjects = knex
    .select('start', knex.raw("'entity' as kind"), 'ref')
    .from('asked')
    .unionAll(
      ['initiative', 'decision'].map(kind =>
        knex.select('start', knex.raw(`'${kind}'`), 'id').from(`${kind}_place`),
      ),
    );
  return withFactParts(knex, query, access)
    .from(subjects.as('s'))
    .join('overdue', join =>
      join
        .on('overdue.subject_kind', 's.kind')
        .andOn('overdue.subject_ref', 's.ref'),
    )
    .groupBy('s.start')
    .select('s.start')
    .count({ total: '*' });
}
