import { OverlapVector } from 'ai-initiatives-overlap-engine';

/** A slot number and a weight, and a sum that is read and written, all of 32 bits. */
const POSTING_BYTES = 8 + 8;
/** Per initiative: its sum, read three times and cleared, and the length of its subject. */
const INITIATIVE_BYTES = 4 * 4 + 4;

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
 * The bytes that one search of stored pairs touches: the postings of the words
 * of the query, and twice a look at all sums. What little is then compared in
 * full is left out.
 */
export function countBytes(options: {
  readonly postings: number;
  readonly initiatives: number;
}): number {
  const { postings, initiatives } = options;
  return postings * POSTING_BYTES + initiatives * INITIATIVE_BYTES;
}
