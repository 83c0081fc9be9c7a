import { Postings } from './Postings';
import { QueryTerm } from './QueryTerm';

/** A power of two, far above the number of words of a query, far below what a fast cache holds. */
const BUCKETS = 4096;

/** A stored term that stands for one of the query. */
interface Entry {
  readonly list: number;
  /** Which term of the query. */
  readonly place: number;
  readonly factor: number;
  /** The number of the next entry of the same bucket, and one. */
  readonly next: number;
}

/**
 * Multiplies the words of a query with those of one stored vector after the
 * other, to the bit as comparing the two vectors does: sums run in the order of
 * the terms of the query.
 */
export class WordMatcher {
  private readonly entries: Entry[] = [];
  /** By the last bits of a term's number: its entry's number and one. */
  private readonly buckets = new Int32Array(BUCKETS);
  private readonly amounts: Float64Array;

  constructor(
    private readonly terms: readonly QueryTerm[],
    private readonly postings: Postings,
  ) {
    const { entries, buckets } = this;
    terms.forEach(({ standIns }, place) => {
      for (const { list, factor } of standIns) {
        const bucket = list % BUCKETS;
        entries.push({ list, place, factor, next: buckets[bucket] });
        buckets[bucket] = entries.length;
      }
    });
    this.amounts = new Float64Array(terms.length);
  }

  /** The sum over the terms of the query of the best product each has with a slot. */
  product(slot: number): number {
    const { amounts, buckets, entries, terms } = this;
    amounts.fill(0);
    const { numbers, weights, from, to } = this.postings.termsAt(slot);
    for (let i = from; i < to; i += 1) {
      const number = numbers[i];
      let next = buckets[number % BUCKETS];
      while (next > 0) {
        const entry = entries[next - 1];
        if (entry.list === number) {
          const amount =
            terms[entry.place].weight * (entry.factor * weights[i]);
          if (amount > amounts[entry.place]) {
            amounts[entry.place] = amount;
          }
        }
        next = entry.next;
      }
    }
    let sum = 0;
    for (let place = 0; place < amounts.length; place += 1) {
      sum += amounts[place];
    }
    return sum;
  }
}
