import { randomBytes } from 'node:crypto';
import Knex from 'knex';

/** An empty PostgreSQL database for one run, gone afterwards. */
export interface ScratchDatabase {
  readonly url: string;
  /** What PostgreSQL does by itself within minutes of many changes. */
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

/** Creates a database on the server that the address names. */
export async function createScratchDatabase(
  postgres: string,
): Promise<ScratchDatabase> {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  await onServer(postgres, `create database ${name}`);
  const address = new URL(postgres);
  address.pathname = `/${name}`;
  const url = address.toString();
  return {
    url,
    tidy: () => onServer(url, 'vacuum analyze'),
    remove: () => onServer(postgres, `drop database ${name} with (force)`),
  };
}
