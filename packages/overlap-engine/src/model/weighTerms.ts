import { compareText } from '../compareText';
import { LENGTH_NORMALIZATION, TERM_SATURATION } from '../parameters';
import { TermCounts } from '../text/countTerms';
import { OverlapModel } from '../types';
import { inverseDocumentFrequency } from './inverseDocumentFrequency';

/** Terms with their BM25 weights, sorted by term. */
export interface WeightedTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly squaredNorm: number;
}

/** Weighs counted terms by rarity, repetition and the length of the text. */
export function weighTerms(
  counted: TermCounts,
  model: Pick<
    OverlapModel,
    'averageLength' | 'collectionSize' | 'documentFrequencies'
  >,
): WeightedTerms {
  const { averageLength, collectionSize, documentFrequencies } = model;
  const relativeLength = averageLength > 0 ? counted.length / averageLength : 1;
  const halfSaturation =
    TERM_SATURATION *
    (1 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * relativeLength);

  const terms: string[] = [];
  const weights: number[] = [];
  let squaredNorm = 0;
  const byTerm = [...counted.counts].sort(([a], [b]) => compareText(a, b));
  for (const [term, count] of byTerm) {
    const rarity = inverseDocumentFrequency({
      collectionSize,
      frequencies: documentFrequencies,
      term,
    });
    const weight = Math.fround(
      (rarity * count * (TERM_SATURATION + 1)) / (count + halfSaturation),
    );
    terms.push(term);
    weights.push(weight);
    squaredNorm += weight * weight;
  }
  return { terms, weights, squaredNorm };
}
