import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

// Any number will do, as long as every replica uses the same one.
const MIGRATION_LOCK = 20261124;
const ATTEMPTS = 5;
// undefined_table, duplicate_table, unique_violation: another replica is creating knex's own tables.
const RACES = ['42P01', '42P07', '23505'];

async function migrateOnce(knex: Knex): Promise<readonly string[]> {
  const directory = resolvePackagePath(
    'backstage-plugin-ai-initiatives-backend',
    'migrations',
  );
  if (knex.client.config.client !== 'pg') {
    const [, names] = await knex.migrate.latest({ directory });
    return names;
  }
  // Lock, knex's own tables and all migrations in one transaction on one
  // connection: a process that dies leaves nothing, and a pool of one suffices.
  return knex.transaction(async trx => {
    await trx.raw('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    const [, names] = await trx.migrate.latest({
      directory,
      disableTransactions: true,
    });
    return names;
  });
}

/**
 * Brings the schema up to date; safe for any number of replicas at once. Returns
 * the migrations that this call has run.
 */
export async function migrate(knex: Knex): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await migrateOnce(knex);
    } catch (error) {
      const raced = RACES.includes(String((error as { code?: string }).code));
      if (!raced || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

/**
 * Runs the work while no other replica runs such work. Other parts of the
 * backend set up tables of their own at the first use and are not safe for
 * several replicas at once.
 */
export async function exclusively<T>(
  knex: Knex,
  work: () => Promise<T>,
): Promise<T> {
  if (knex.client.config.client !== 'pg') {
    return work();
  }
  return knex.transaction(async trx => {
    await trx.raw('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    return work();
  });
}
