import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { Draft } from '../overlap/corpus/parseDrafts';
import { RankerResults } from '../overlap/compareRankings';
import { percentile } from '../overlap/metrics/percentile';
import { Ranking } from '../overlap/Ranking';
import { PeerRanker } from './PeerRanker';

/** Deep enough to find ten judged documents, and drafts far down. */
const QUALITY_DEPTH = 150;
/** What a page shows. */
const SHOWN = 10;

/** The initiatives and drafts that every row answers. */
export interface Questions {
  readonly queries: readonly CorpusItem[];
  readonly drafts: readonly Draft[];
}

/** Milliseconds per question. */
export interface Durations {
  readonly queries: readonly number[];
  readonly drafts: readonly number[];
}

/** Milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** Half of the durations are below the first number, 95 in 100 below the second. Undefined for none. */
export function summarize(durations: readonly number[]): Timing | undefined {
  return durations.length > 0
    ? { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) }
    : undefined;
}

/** What a ranker finds. Runs before anything is timed, which lets compilers and caches settle. */
export async function rankAll(
  ranker: PeerRanker,
  { queries, drafts }: Questions,
): Promise<RankerResults> {
  const rankings = new Map<string, Ranking>();
  for (const item of queries) {
    rankings.set(item.id, await ranker.similar(item, QUALITY_DEPTH));
  }
  const found: { doc: string; ranking: Ranking }[] = [];
  for (const { doc, text } of drafts) {
    found.push({ doc, ranking: await ranker.draft(text, QUALITY_DEPTH) });
  }
  return { rankings, drafts: found.length > 0 ? found : undefined };
}

/** How long a ranker takes for the ten best of every question, one at a time. */
export async function timeAll(
  ranker: PeerRanker,
  { queries, drafts }: Questions,
  now: () => number,
): Promise<Durations> {
  const timed = async (ask: () => Promise<Ranking>) => {
    const start = now();
    await ask();
    return now() - start;
  };
  const durations = { queries: [] as number[], drafts: [] as number[] };
  for (const item of queries) {
    durations.queries.push(await timed(() => ranker.similar(item, SHOWN)));
  }
  for (const { text } of drafts) {
    durations.drafts.push(await timed(() => ranker.draft(text, SHOWN)));
  }
  return durations;
}
