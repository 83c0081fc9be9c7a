import { OverlapModel, OverlapVector } from 'ai-initiatives-overlap-engine';

/** A slot number and a weight, both of 32 bits. */
const POSTING_BYTES = 8;
/** Per posting: a sum of 64 bits, read and written, and a mark. */
const SUM_BYTES = 17;
/** Per document found: its sum, its norm, three sums of entities, its place in the list of those found, its mark. */
const FOUND_BYTES = 8 + 8 + 3 * 8 + 4 + 1;
const SUBJECT_NUMBER_BYTES = 4;

/** How often each of some terms occurs in vectors that pass by once. */
export class TermCounter {
  private readonly counts: Map<string, number>;

  constructor(queries: readonly OverlapVector[]) {
    this.counts = new Map(
      queries.flatMap(({ terms }) => terms.map(term => [term, 0] as const)),
    );
  }

  see({ terms }: OverlapVector): void {
    for (const term of terms) {
      const count = this.counts.get(term);
      if (count !== undefined) {
        this.counts.set(term, count + 1);
      }
    }
  }

  postingsOf({ terms }: OverlapVector): number {
    return terms.reduce((sum, term) => sum + (this.counts.get(term) ?? 0), 0);
  }
}

/**
 * The most bytes that one search of stored pairs touches: the postings of the
 * words of the query, a sum for each, and then every document found with its
 * subject. An upper bound, because most subjects are never looked at.
 */
export function countBytes(options: {
  readonly postings: number;
  readonly found: number;
  readonly model: OverlapModel;
}): number {
  const { postings, found, model } = options;
  const subjectSize = (model.subject ?? []).reduce(
    (sum, { dimensions }) => sum + dimensions,
    0,
  );
  return (
    postings * (POSTING_BYTES + SUM_BYTES) +
    found * (FOUND_BYTES + subjectSize * SUBJECT_NUMBER_BYTES)
  );
}
