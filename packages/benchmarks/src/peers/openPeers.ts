import Knex from 'knex';
import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { openBackstagePostgres } from './engines/openBackstagePostgres';
import { openLunr } from './engines/openLunr';
import { openMiniSearch } from './engines/openMiniSearch';
import { openPostgresText } from './engines/openPostgresText';
import { openSqliteText } from './engines/openSqliteText';
import { OpenPeer, Peer } from './Peer';

const PATIENCE = 3000;

async function whyNot(postgres: string): Promise<string | undefined> {
  const knex = Knex({
    client: 'pg',
    // Would print to where the report goes.
    log: { warn() {}, error() {}, debug() {}, deprecate() {} },
    connection: {
      connectionString: postgres,
      connectionTimeoutMillis: PATIENCE,
    },
  });
  try {
    await knex.raw('select 1');
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code ?? message;
  } finally {
    await knex.destroy();
  }
}

/** Peers filled with a collection, and what could not be had. */
export interface OpenedPeers {
  readonly peers: readonly Peer[];
  readonly leftOut: readonly string[];
  close(): Promise<void>;
}

/** Fills all peers. Those on PostgreSQL are left out when it does not answer. */
export async function openPeers(
  items: readonly CorpusItem[],
  postgres: string,
): Promise<OpenedPeers> {
  const reason = await whyNot(postgres);
  const onPostgres: readonly OpenPeer[] = [
    openBackstagePostgres(postgres),
    openPostgresText(postgres, 'ts_rank'),
    openPostgresText(postgres, 'pg_trgm'),
  ];
  const openers: readonly OpenPeer[] = [
    openLunr,
    ...(reason === undefined ? onPostgres : []),
    openSqliteText,
    openMiniSearch,
  ];
  const peers: Peer[] = [];
  const close = async () => {
    for (const peer of peers) {
      await peer.close();
    }
  };
  try {
    for (const open of openers) {
      peers.push(await open(items));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    peers,
    leftOut: reason === undefined ? [] : [`PostgreSQL: no answer (${reason})`],
    close,
  };
}
