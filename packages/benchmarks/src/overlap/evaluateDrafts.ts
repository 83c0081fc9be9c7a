import { mean } from './metrics/mean';
import { Ranking } from './Ranking';

/** How well drafts find the one document they describe. */
export interface DraftQuality {
  readonly drafts: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly meanReciprocalRank: number;
}

/** Measures draft rankings. A document that was not found has a reciprocal rank of 0. */
export function evaluateDrafts(
  drafts: readonly { readonly doc: string; readonly ranking: Ranking }[],
): DraftQuality {
  const places = drafts.map(({ doc, ranking }) =>
    ranking.findIndex(item => item.doc === doc),
  );
  const recall = (depth: number) =>
    mean(places.map(place => (place >= 0 && place < depth ? 1 : 0)));
  return {
    drafts: drafts.length,
    recallAt1: recall(1),
    recallAt10: recall(10),
    meanReciprocalRank: mean(
      places.map(place => (place >= 0 ? 1 / (place + 1) : 0)),
    ),
  };
}
