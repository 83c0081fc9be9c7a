import { percentile } from './metrics/percentile';
import { Ranking } from './Ranking';
import { timed } from './timed';

/** Rankings in the order of their queries, and how long one took, in milliseconds. */
export interface TimedRankings<Q> {
  readonly rankings: readonly {
    readonly query: Q;
    readonly ranking: Ranking;
  }[];
  readonly p50: number;
  readonly p95: number;
}

/** Ranks for every query. A first round that is not timed lets the compiler settle. */
export function timeRankings<Q>(options: {
  readonly queries: readonly Q[];
  readonly rank: (query: Q) => Ranking;
  readonly now: () => number;
}): TimedRankings<Q> {
  const { queries, rank, now } = options;
  queries.forEach(rank);
  const runs = queries.map(query => ({
    query,
    ...timed(now, () => rank(query)),
  }));
  const durations = runs.map(({ duration }) => duration);
  return {
    rankings: runs.map(({ query, value }) => ({ query, ranking: value })),
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
  };
}
