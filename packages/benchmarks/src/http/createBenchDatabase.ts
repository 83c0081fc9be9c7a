import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Knex from 'knex';
import type { HttpArguments } from './httpArguments';

/** A database for one run, gone afterwards. */
export interface BenchDatabaseHandle {
  /** The `backend.database` configuration. */
  readonly config: object;
  /** What PostgreSQL does by itself within minutes of so many changes. */
  tidy(): Promise<void>;
  remove(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const knex = Knex({ client: 'pg', connection: url });
  try {
    await knex.raw(statement);
  } finally {
    await knex.destroy();
  }
}

/** Creates an empty database of the kind asked for. */
export async function createBenchDatabase(
  kind: HttpArguments['databases'][number],
  postgres: string,
): Promise<BenchDatabaseHandle> {
  if (kind === 'sqlite') {
    const directory = await mkdtemp(join(tmpdir(), 'ai-initiatives-bench-'));
    return {
      config: { client: 'better-sqlite3', connection: { directory } },
      tidy: async () => {},
      remove: () => rm(directory, { recursive: true, force: true }),
    };
  }
  const name = `bench_${randomBytes(6).toString('hex')}`;
  await onServer(postgres, `create database ${name}`);
  const url = new URL(postgres);
  url.pathname = `/${name}`;
  return {
    config: {
      client: 'pg',
      connection: url.toString(),
      pluginDivisionMode: 'schema',
    },
    tidy: () => onServer(url.toString(), 'vacuum analyze'),
    remove: () => onServer(postgres, `drop database ${name} with (force)`),
  };
}
