import { WeightedTerms, weighTerms } from '../src/model/weighTerms';
import { countTerms } from '../src/text/countTerms';
import { OverlapDocument } from '../src/types';

/** A collection of texts, counted. */
export interface WeighedTexts {
  readonly documentCount: number;
  /** Documents that hold each stem or pair of adjacent stems. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Those with any words, in the order of the documents. */
  readonly texts: readonly WeightedTerms[];
}

/** Counts texts and weighs their terms by rarity, repetition and length. */
export function weighTexts(
  documents: readonly OverlapDocument[],
  language: string,
): WeighedTexts {
  const counted = documents
    .map(document => countTerms(document, language))
    .filter(({ counts }) => counts.size > 0);
  const frequencies = new Map<string, number>();
  for (const { counts } of counted) {
    for (const term of counts.keys()) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  const statistics = {
    averageLength:
      counted.reduce((total, { length }) => total + length, 0) / counted.length,
    collectionSize: counted.length,
    documentFrequencies: Object.fromEntries(frequencies),
  };
  return {
    documentCount: documents.length,
    frequencies,
    texts: counted.map(counts => weighTerms(counts, statistics)),
  };
}
