import { Draft } from './corpus/parseDrafts';
import { Labels } from './corpus/parseLabels';
import { DraftQuality, evaluateDrafts } from './evaluateDrafts';
import { evaluateQueries, gainsByQuery, QueryQuality } from './evaluateQueries';
import { bootstrapMean, MeanWithInterval } from './metrics/bootstrapMean';
import { Ranker, Ranking } from './Ranking';

/** How a simpler way of ranking does on the same input, and what is gained over it. */
export interface RankerComparison {
  readonly ranker: string;
  readonly queries?: QueryQuality;
  readonly drafts?: DraftQuality;
  /** nDCG@10 by query, new less old. */
  readonly ndcgGain?: MeanWithInterval;
  readonly judgedNdcgGain?: MeanWithInterval;
  /** Reciprocal rank by draft, new less old. */
  readonly reciprocalRankGain?: MeanWithInterval;
}

function differences(
  ours: readonly number[],
  theirs: readonly number[],
): MeanWithInterval {
  return bootstrapMean(ours.map((value, index) => value - theirs[index]));
}

function reciprocalRanks(
  runs: readonly { readonly doc: string; readonly ranking: Ranking }[],
): number[] {
  return runs.map(run => evaluateDrafts([run]).meanReciprocalRank);
}

/** Lets a simpler ranker do the same work. */
export function compareRankers(options: {
  readonly baseline: Ranker;
  readonly depth: number;
  readonly labels?: Labels;
  readonly rankings: ReadonlyMap<string, Ranking>;
  readonly drafts?: readonly {
    readonly draft: Draft;
    readonly ranking: Ranking;
  }[];
}): RankerComparison {
  const { baseline, depth, labels, rankings, drafts } = options;
  const theirs = new Map(
    labels &&
      [...rankings.keys()].map(
        id => [id, baseline.similar(id, depth)] as const,
      ),
  );
  const ourGains = labels && gainsByQuery(rankings, labels);
  const theirGains = labels && gainsByQuery(theirs, labels);
  const gain = (kind: 'all' | 'judgedOnly') =>
    ourGains &&
    theirGains &&
    differences(
      ourGains.map(gains => gains[kind]),
      theirGains.map(gains => gains[kind]),
    );
  const ourDrafts = drafts?.map(({ draft, ranking }) => ({
    doc: draft.doc,
    ranking,
  }));
  const theirDrafts = drafts?.map(({ draft }) => ({
    doc: draft.doc,
    ranking: baseline.draft(draft.text, depth),
  }));
  return {
    ranker: baseline.name,
    queries: labels && evaluateQueries(theirs, labels),
    drafts: theirDrafts && evaluateDrafts(theirDrafts),
    ndcgGain: gain('all'),
    judgedNdcgGain: gain('judgedOnly'),
    reciprocalRankGain:
      ourDrafts &&
      theirDrafts &&
      differences(reciprocalRanks(ourDrafts), reciprocalRanks(theirDrafts)),
  };
}
