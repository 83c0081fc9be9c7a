import type { Knex } from 'knex';
import type { Access } from '../access/Access';
import { applyNoAccess } from './applyAccess';

/** Initiatives of which the caller must not learn: `concealed` in a statement. */
export function concealedInitiatives(
  knex: Knex,
  access: Access,
): Knex.QueryBuilder {
  return applyNoAccess(knex('initiative as x').select('x.id'), {
    kind: 'initiative',
    alias: 'x',
    access,
  });
}

/**
 * Pairs of the current model, as `p`, of which the caller may read both sides, in
 * a statement that has `concealed`. That is few, so it is taken out instead of
 * looking every side up.
 * Archived initiatives have no pairs.
 */
export function readablePairs(options: {
  knex: Knex;
  /** Where from; all pairs unless told. */
  pairs?: Knex.QueryBuilder | string;
  /** Which sides may be concealed; both unless one is known to be readable. */
  sides?: readonly ('left_id' | 'right_id')[];
  /** Whether the pairs of a few initiatives are looked for. */
  byInitiative: boolean;
}): Knex.QueryBuilder {
  const {
    knex,
    pairs = 'overlap_pair as p',
    sides = ['left_id', 'right_id'],
    byInitiative,
  } = options;
  // The version is a value and not a join, so that pages come in the order of the
  // index. The sign keeps planners without statistics from walking through the
  // whole model where the ids of a few initiatives lead straight to their pairs.
  const version = byInitiative ? '+p.model_version' : 'p.model_version';
  const query = knex
    .from(pairs as string)
    .whereRaw(`${version} = (select model_version from upkeep where id = 1)`);
  for (const side of sides) {
    query.whereNotIn(`p.${side}`, knex.select('id').from('concealed'));
  }
  return query;
}
