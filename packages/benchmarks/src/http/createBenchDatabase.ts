import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createScratchDatabase,
  ScratchDatabase,
} from '../postgres/createScratchDatabase';
import type { HttpArguments } from './httpArguments';

/** A database for one run, gone afterwards. */
export interface BenchDatabaseHandle
  extends Pick<ScratchDatabase, 'tidy' | 'remove'> {
  /** The `backend.database` configuration. */
  readonly config: object;
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
  const { url, tidy, remove } = await createScratchDatabase(postgres);
  return {
    config: { client: 'pg', connection: url, pluginDivisionMode: 'schema' },
    tidy,
    remove,
  };
}
