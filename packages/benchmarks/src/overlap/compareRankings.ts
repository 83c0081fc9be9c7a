import { Labels } from './corpus/parseLabels';
import { evaluateDrafts } from './evaluateDrafts';
import { gainsByQuery } from './evaluateQueries';
import { bootstrapMean, MeanWithInterval } from './metrics/bootstrapMean';
import { Ranking } from './Ranking';

/** What one ranker made of every query and every draft, in the same order as another's. */
export interface RankerResults {
  readonly rankings: ReadonlyMap<string, Ranking>;
  readonly drafts?: readonly {
    readonly doc: string;
    readonly ranking: Ranking;
  }[];
}

/** What is gained over another ranker, paired by query and by draft. */
export interface RankerGain {
  /** nDCG@10 by query, ours less theirs. */
  readonly ndcgGain?: MeanWithInterval;
  readonly judgedNdcgGain?: MeanWithInterval;
  /** Reciprocal rank by draft, ours less theirs. */
  readonly reciprocalRankGain?: MeanWithInterval;
}

function differences(
  ours: readonly number[],
  theirs: readonly number[],
): MeanWithInterval {
  return bootstrapMean(ours.map((value, index) => value - theirs[index]));
}

function reciprocalRanks(
  drafts: NonNullable<RankerResults['drafts']>,
): number[] {
  return drafts.map(run => evaluateDrafts([run]).meanReciprocalRank);
}

/** Compares two rankers on the same queries and drafts. */
export function compareRankings(options: {
  readonly labels?: Labels;
  readonly ours: RankerResults;
  readonly theirs: RankerResults;
}): RankerGain {
  const { labels, ours, theirs } = options;
  const ourGains = labels && gainsByQuery(ours.rankings, labels);
  const theirGains = labels && gainsByQuery(theirs.rankings, labels);
  const gain = (kind: 'all' | 'judgedOnly') =>
    ourGains &&
    theirGains &&
    differences(
      ourGains.map(gains => gains[kind]),
      theirGains.map(gains => gains[kind]),
    );
  return {
    ndcgGain: gain('all'),
    judgedNdcgGain: gain('judgedOnly'),
    reciprocalRankGain:
      ours.drafts &&
      theirs.drafts &&
      differences(reciprocalRanks(ours.drafts), reciprocalRanks(theirs.drafts)),
  };
}
