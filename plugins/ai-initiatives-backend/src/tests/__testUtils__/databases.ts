import { TestDatabases } from '@backstage/backend-test-utils';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseInitiativesStore } from '../../database/DatabaseInitiativesStore';
import { guardStore } from '../../database/guardStore';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { migrate } from '../../database/migrate';
import { rememberStatements } from '../../database/rememberStatements';

/** The databases every store test runs on. */
export const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

export type DatabaseId = ReturnType<
  typeof databases.eachSupportedId
>[number][0];

/** A migrated database with its store. */
export async function createTestStore(
  databaseId: DatabaseId,
): Promise<{ knex: Knex; store: InitiativesStore }> {
  const knex = await databases.init(databaseId);
  rememberStatements(knex);
  await migrate(knex);
  const store = guardStore(
    new DatabaseInitiativesStore(knex),
    mockServices.logger.mock(),
  );
  return { knex, store };
}
