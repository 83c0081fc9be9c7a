/** A document always holds its own words, so a term nobody counted has been seen once. */
const FEWEST_DOCUMENTS = 1;

/** The weight of a term by its rarity (BM25 form), always positive. */
export function inverseDocumentFrequency(options: {
  readonly collectionSize: number;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly term: string;
}): number {
  const { collectionSize, frequencies, term } = options;
  const counted = Object.hasOwn(frequencies, term) ? frequencies[term] : 0;
  const frequency = Math.max(FEWEST_DOCUMENTS, counted);
  const size = Math.max(collectionSize, frequency);
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
