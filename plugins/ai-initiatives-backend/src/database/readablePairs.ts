import type { Knex } from 'knex';
import { Access, decisionOn } from '../access/Access';
import { applyAccess } from './applyAccess';

/** Initiatives of which the caller must not learn, or that are archived. */
function concealed(knex: Knex, access: Access): Knex.QueryBuilder {
  const readsAllPublic = decisionOn(access, 'initiative', 'read') === 'all';
  return knex('initiative as x')
    .select('x.id')
    .where(hidden =>
      hidden.where('x.archived', true).orWhere(closed => {
        if (readsAllPublic) {
          // Only these can be refused then, and an index knows them.
          closed.whereIn('x.visibility', ['restricted', 'hidden']);
        }
        closed.whereNot(readable =>
          applyAccess(readable, { kind: 'initiative', alias: 'x', access }),
        );
      }),
    );
}

/**
 * Pairs of the current model, as `p`, of which the caller may read both sides.
 * What is concealed is few, so it is taken out instead of looking every side up.
 */
export function readablePairs(options: {
  knex: Knex;
  access: Access;
  /** Which sides may be concealed; both unless one is known to be readable. */
  sides?: readonly ('left_id' | 'right_id')[];
  /** Whether the pairs of a few initiatives are looked for. */
  byInitiative: boolean;
}): Knex.QueryBuilder {
  const {
    knex,
    access,
    sides = ['left_id', 'right_id'],
    byInitiative,
  } = options;
  // The version is a value and not a join, so that pages come in the order of the
  // index. The sign keeps planners without statistics from walking through the
  // whole model where the ids of a few initiatives lead straight to their pairs.
  const version = byInitiative ? '+p.model_version' : 'p.model_version';
  const query = knex('overlap_pair as p').whereRaw(
    `${version} = (select model_version from upkeep where id = 1)`,
  );
  for (const side of sides) {
    query.whereNotIn(`p.${side}`, concealed(knex, access));
  }
  return query;
}
