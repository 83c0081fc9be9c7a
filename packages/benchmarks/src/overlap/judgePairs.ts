import { scorePair } from 'ai-initiatives-overlap-engine';
import { Labels } from './corpus/parseLabels';
import { EngineRanker } from './createEngineRanker';

/** A judged pair with what the engine makes of it. */
export interface JudgedPair {
  readonly grade: number;
  readonly score: number;
  readonly probability: number;
}

/** Scores the judged pairs whose documents are both in the collection. */
export function judgePairs(engine: EngineRanker, labels: Labels): JudgedPair[] {
  const { index, model } = engine;
  return [...labels].flatMap(([query, grades]) =>
    [...grades].flatMap(([doc, grade]) => {
      const left = index.get(query);
      const right = index.get(doc);
      if (!left || !right) {
        return [];
      }
      const { score, probability } = scorePair({ left, right, model });
      return [{ grade, score, probability }];
    }),
  );
}
