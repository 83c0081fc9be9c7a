import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { SearchEngine } from '@backstage/plugin-search-backend-node';
import { CorpusItem } from '../../overlap/corpus/CorpusItem';
import { Ranking } from '../../overlap/Ranking';
import { bodyOf } from '../peerTexts';

const TYPE = 'initiative';

/** Swallows everything. */
export const silentLogger: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silentLogger,
};

/** Runs a collection through the indexer of a search engine of Backstage. */
export async function fillBackstageSearch(
  engine: SearchEngine,
  items: readonly CorpusItem[],
): Promise<void> {
  const indexer = await engine.getIndexer(TYPE);
  // The index is only built when the indexer closes, after the pipeline.
  const closed = once(indexer, 'close');
  await pipeline(
    Readable.from(
      items.map(item => ({
        title: item.title,
        text: bodyOf(item),
        location: item.id,
      })),
    ),
    indexer,
  );
  await closed;
}

/** Asks a search engine of Backstage through its own query translator. */
export async function askBackstageSearch(
  engine: SearchEngine,
  text: string,
  limit: number,
): Promise<Ranking> {
  const { results } = await engine.query(
    { term: text, types: [TYPE], pageLimit: limit },
    {
      credentials: {
        $$type: '@backstage/BackstageCredentials',
        principal: undefined,
      },
    },
  );
  // Backstage hands out places, not scores.
  return results.map(({ document, rank }, index) => ({
    doc: document.location,
    score: 1 / (rank ?? index + 1),
  }));
}
