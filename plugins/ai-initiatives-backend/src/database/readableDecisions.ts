import type { Knex } from 'knex';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';

/** The decisions a caller may read, as `r`. */
export function readableDecisions(
  knex: Knex,
  access: Access,
): Knex.QueryBuilder {
  return applyAccess(knex('decision as r'), {
    kind: 'decision',
    alias: 'r',
    access,
  });
}
