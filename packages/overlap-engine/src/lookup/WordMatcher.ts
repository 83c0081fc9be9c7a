import { Postings } from './Postings';
import { QueryTerm } from './QueryTerm';

const NONE = -1;

/**
 * Multiplies the words of a query with those of one stored vector after the
 * other, to the bit as comparing the two vectors does: sums run in the order of
 * the terms of the query.
 */
export class WordMatcher {
  /** By stored term, the first of the entries it is part of. */
  private readonly heads: ReadonlyMap<number, number>;
  /** By entry: which term of the query, how much the stored one counts, the next entry. */
  private readonly places: number[] = [];
  private readonly factors: number[] = [];
  private readonly next: number[] = [];
  private readonly amounts: Float64Array;

  constructor(
    private readonly terms: readonly QueryTerm[],
    private readonly postings: Postings,
  ) {
    const heads = new Map<number, number>();
    terms.forEach(({ standIns }, place) => {
      for (const { list, factor } of standIns) {
        this.next.push(heads.get(list) ?? NONE);
        heads.set(list, this.places.length);
        this.places.push(place);
        this.factors.push(factor);
      }
    });
    this.heads = heads;
    this.amounts = new Float64Array(terms.length);
  }

  /** The sum over the terms of the query of the best product each has with a slot. */
  product(slot: number): number {
    const { amounts, places, factors, next, terms } = this;
    amounts.fill(0);
    this.postings.eachTerm(slot, (number, weight) => {
      let entry = this.heads.get(number) ?? NONE;
      for (; entry !== NONE; entry = next[entry]) {
        const place = places[entry];
        const amount = terms[place].weight * (factors[entry] * weight);
        if (amount > amounts[place]) {
          amounts[place] = amount;
        }
      }
    });
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}
