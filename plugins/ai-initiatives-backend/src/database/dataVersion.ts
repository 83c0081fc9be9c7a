import type { Knex } from 'knex';
import type { Access } from '../access/Access';
import { applyDomainRule } from './applyAccess';
import { RECORD_TABLES } from './recordTables';

const KINDS = ['initiative', 'decision', 'principle', 'review'] as const;

const VERSION = `
  select records.seq as records, entities.seq as entities,
         upkeep.stamp as stamp, upkeep.model_version as model
  from clock as records, clock as entities, upkeep
  where records.id = 1 and entities.id = 2 and upkeep.id = 1`;

/**
 * Names the state of records, resolutions, challenges, advice, overlaps and the copy
 * of the catalog: every commit that changes any of them gives it another name.
 */
export async function readDataVersion(knex: Knex): Promise<string> {
  const result = await knex.raw(VERSION);
  const { records, entities, stamp, model } = (result.rows ?? result)[0];
  return [records, entities, stamp, model].join('.');
}

/** Says in the copy of the catalog's transaction that it changed. */
export async function entitiesChanged(trx: Knex): Promise<void> {
  await trx('clock').where({ id: 2 }).increment('seq', 1);
}

/** The records that are not for everybody and that the domain rule opens to a caller. */
export async function readPrivateIds(
  knex: Knex,
  access: Access,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const kind of KINDS) {
    const rows: { id: string }[] = await knex(
      `${RECORD_TABLES[kind].table} as r`,
    )
      .whereIn('r.visibility', ['restricted', 'hidden'])
      .where(inner => applyDomainRule(inner, kind, 'r', access))
      .orderBy('r.id')
      .select('r.id');
    ids.push(...rows.map(({ id }) => `${kind}:${id}`));
  }
  return ids;
}
