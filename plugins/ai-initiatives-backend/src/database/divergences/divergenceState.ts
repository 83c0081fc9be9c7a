import type { Knex } from 'knex';
import type { DivergenceState } from '../DivergenceStore';

/** Each half is a look at the end of an index. */
async function latestChange(knex: Knex): Promise<number> {
  const lastOf = (archived: boolean) =>
    knex('decision').where({ archived }).max('seq');
  const row = await knex
    .select({ live: lastOf(false), archived: lastOf(true) })
    .first();
  return Math.max(Number(row.live ?? 0), Number(row.archived ?? 0));
}

export async function readState(knex: Knex): Promise<DivergenceState> {
  const row = await knex('divergence_upkeep').where({ id: 1 }).first();
  return {
    stamp: Number(row.stamp),
    through: Number(row.through),
    rules: row.rules,
    digest: row.digest,
    latest: await latestChange(knex),
  };
}

/** Locks what is derived from decisions until the transaction ends; gives its stamp. */
export async function lockDivergences(trx: Knex.Transaction): Promise<number> {
  const row = await trx('divergence_upkeep')
    .where({ id: 1 })
    .forUpdate()
    .first('stamp');
  return Number(row.stamp);
}
