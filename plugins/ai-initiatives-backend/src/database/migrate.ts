import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

// Any number will do, as long as every replica uses the same one.
const MIGRATION_LOCK = 20261124;
const ATTEMPTS = 5;
// undefined_table, duplicate_table, unique_violation: another replica is creating knex's own tables.
const RACES = ['42P01', '42P07', '23505'];

async function migrateOnce(knex: Knex): Promise<void> {
  const directory = resolvePackagePath(
    'backstage-plugin-ai-initiatives-backend',
    'migrations',
  );
  if (knex.client.config.client !== 'pg') {
    await knex.migrate.latest({ directory });
    return;
  }
  // Held until this transaction ends, also when the process dies.
  await knex.transaction(async lock => {
    await lock.raw('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    await knex.migrate.latest({ directory });
  });
}

/** Brings the schema up to date; safe for any number of replicas at once. */
export async function migrate(knex: Knex): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await migrateOnce(knex);
      return;
    } catch (error) {
      const raced = RACES.includes(String((error as { code?: string }).code));
      if (!raced || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}
