import { compareRankings, RankerGain } from './compareRankings';
import { Draft } from './corpus/parseDrafts';
import { Labels } from './corpus/parseLabels';
import { DraftQuality, evaluateDrafts } from './evaluateDrafts';
import { evaluateQueries, QueryQuality } from './evaluateQueries';
import { Ranker, Ranking } from './Ranking';

/** How a simpler way of ranking does on the same input, and what is gained over it. */
export interface RankerComparison extends RankerGain {
  readonly ranker: string;
  readonly queries?: QueryQuality;
  readonly drafts?: DraftQuality;
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
  const ours = {
    rankings,
    drafts: drafts?.map(({ draft, ranking }) => ({ doc: draft.doc, ranking })),
  };
  const theirs = {
    rankings: new Map(
      labels &&
        [...rankings.keys()].map(
          id => [id, baseline.similar(id, depth)] as const,
        ),
    ),
    drafts: drafts?.map(({ draft }) => ({
      doc: draft.doc,
      ranking: baseline.draft(draft.text, depth),
    })),
  };
  return {
    ranker: baseline.name,
    queries: labels && evaluateQueries(theirs.rankings, labels),
    drafts: theirs.drafts && evaluateDrafts(theirs.drafts),
    ...compareRankings({ labels, ours, theirs }),
  };
}
