import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Knex, { Knex as KnexType } from 'knex';
import { databases } from './databases';

/** A database that outlives the processes using it. */
export interface ProcessDatabase {
  /** The `backend.database` configuration of the processes. */
  readonly config: object;
  /** A look at the plugin's tables from outside; closed by `close`. */
  open(): Promise<KnexType>;
  close(): Promise<void>;
}

/** A fresh database of the given kind, on disk or on the server. */
export async function createProcessDatabase(
  databaseId: 'SQLITE_3' | 'POSTGRES_15',
): Promise<ProcessDatabase> {
  const opened: KnexType[] = [];
  const keep = (knex: KnexType) => {
    opened.push(knex);
    return knex;
  };
  const closeAll = async () => {
    await Promise.all(opened.splice(0).map(knex => knex.destroy()));
  };
  if (databaseId === 'SQLITE_3') {
    const directory = await mkdtemp(join(tmpdir(), 'ai-initiatives-'));
    return {
      config: { client: 'better-sqlite3', connection: { directory } },
      open: async () =>
        keep(
          Knex({
            client: 'better-sqlite3',
            connection: join(directory, 'ai-initiatives.sqlite'),
            useNullAsDefault: true,
          }),
        ),
      close: async () => {
        await closeAll();
        await rm(directory, { recursive: true, force: true });
      },
    };
  }
  const given = await databases.init(databaseId);
  const { connection } = given.client.config;
  // Backstage does so itself, and a backend that does at the same time as another
  // does not start: PostgreSQL may refuse the second "if not exists".
  await given.raw('create schema "ai-initiatives"');
  return {
    config: { client: 'pg', connection, pluginDivisionMode: 'schema' },
    open: async () =>
      keep(Knex({ client: 'pg', connection, searchPath: 'ai-initiatives' })),
    close: closeAll,
  };
}
