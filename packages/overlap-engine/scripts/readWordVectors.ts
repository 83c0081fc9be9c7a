import { functionWords } from '../src/text/functionWords';
import { stem } from '../src/text/stem';

/** A stem with its mean vector. */
export interface StemVector {
  readonly stem: string;
  /** Place of its most common word among all words, from 0. */
  readonly rank: number;
  readonly vector: Float64Array;
}

/** Word vectors as the package stores them: words from common to rare. */
export interface WordVectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/** Most of the rest are names and typing mistakes. */
export const COMMON_WORDS = 30_000;
/** Keeps the most common form of a stem from outweighing all others. */
const RANK_OFFSET = 50;
const plainWord = /^[a-z]{2,}$/;

/** The mean vector of every common or wanted stem, common words counting more; stems from common to rare. */
export function readWordVectors(
  { words, vectors, dimensions }: WordVectorFile,
  language: string,
  isWanted: (stem: string) => boolean,
): StemVector[] {
  const sums = new Map<
    string,
    { rank: number; weight: number; vector: Float64Array }
  >();
  words
    .filter(word => plainWord.test(word) && !functionWords.has(word))
    .forEach((word, rank) => {
      const key = stem(word, language);
      if (rank >= COMMON_WORDS && !isWanted(key)) {
        return;
      }
      const sum = sums.get(key) ?? {
        rank,
        weight: 0,
        vector: new Float64Array(dimensions),
      };
      sums.set(key, sum);
      const weight = 1 / (rank + RANK_OFFSET);
      sum.weight += weight;
      for (let k = 0; k < dimensions; k += 1) {
        sum.vector[k] += weight * vectors[word][k];
      }
    });
  return [...sums].map(([key, { rank, weight, vector }]) => ({
    stem: key,
    rank,
    vector: vector.map(value => value / weight),
  }));
}
