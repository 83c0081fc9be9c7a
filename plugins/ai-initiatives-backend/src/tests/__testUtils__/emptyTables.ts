import type { Knex } from 'knex';

/** What came from the catalog stays, and clocks never go back. */
const KEPT = /^(sqlite_|knex_|clock$|upkeep$|divergence_upkeep$|entity)/;

async function tableNames(knex: Knex): Promise<readonly string[]> {
  const rows: { name: string }[] =
    knex.client.config.client === 'pg'
      ? await knex('pg_tables')
          .whereRaw('schemaname = current_schema()')
          .select('tablename as name')
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows.map(({ name }) => name).filter(name => !KEPT.test(name));
}

/** Forgets all records, with the model they were compared by. */
export async function emptyTables(knex: Knex): Promise<void> {
  const names = await tableNames(knex);
  await knex.transaction(async trx => {
    for (const name of names) {
      await trx(name).delete();
    }
    await trx('clock').increment('seq', 1);
    await trx('divergence_upkeep').update({ rules: '' });
    await trx('upkeep').update({
      model_version: 0,
      building_until: null,
      not_before: null,
      rebuild_wanted: false,
      groups_stale: false,
    });
  });
}
