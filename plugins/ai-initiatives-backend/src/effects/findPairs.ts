import {
  LISTED,
  OverlapIndex,
  OverlapModel,
  OverlapVector,
  scorePair,
} from 'ai-initiatives-overlap-engine';
import type { OverlapPair } from '../database/OverlapStore';
import { explainOverlap } from '../overlap/OverlapExplanation';

/** The pair of two vectors as it is stored, whichever is given first. */
export function describePair(options: {
  model: OverlapModel;
  one: OverlapVector;
  other: OverlapVector;
}): OverlapPair {
  const { model, one, other } = options;
  const [left, right] = one.id < other.id ? [one, other] : [other, one];
  const scored = scorePair({ model, left, right });
  return {
    left: left.id,
    right: right.id,
    score: scored.score,
    probability: scored.probability,
    crossTeam: left.team !== right.team,
    explanation: explainOverlap(scored),
  };
}

/**
 * Every pair of a vector worth storing. Which pairs these are depends on the
 * two texts and the model alone, never on what else there is.
 */
export function findPairs(options: {
  model: OverlapModel;
  vector: OverlapVector;
  index: OverlapIndex;
  accept: (id: string) => boolean;
}): readonly OverlapPair[] {
  const { model, vector, index, accept } = options;
  if (vector.tooLittle) {
    return [];
  }
  return index
    .candidates(vector, { minProbability: LISTED, accept })
    .flatMap(({ id }) => {
      const other = index.get(id);
      return other ? [describePair({ model, one: vector, other })] : [];
    });
}
