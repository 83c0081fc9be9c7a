import { enlarge } from '../math/enlarge';
import { PostingLists } from './PostingLists';
import { QueryTerm } from './QueryTerm';

/** Above this share of the slots, emptying all costs less than emptying each. */
const MANY = 1 / 8;

/**
 * Roughly what every slot shares with a query: sums of 32 bits, read and written
 * in whatever order is fast. Reused, so that a query allocates nothing.
 */
export class WordSums {
  private sums = new Float32Array(0);
  private best = new Float32Array(0);

  reserve(slotCount: number): void {
    if (slotCount > this.sums.length) {
      const capacity = Math.ceil(slotCount * 1.5);
      this.sums = enlarge(this.sums, capacity);
      this.best = enlarge(this.best, capacity);
    }
  }

  /** By slot, times the roots of both raised norms. */
  all(): Float32Array {
    return this.sums;
  }

  add({ weight, standIns }: QueryTerm, lists: PostingLists): void {
    if (standIns.length === 1) {
      this.addOne(standIns[0].list, weight * standIns[0].factor, lists);
    } else {
      this.addBest({ weight, standIns }, lists);
    }
  }

  clear(): void {
    this.sums.fill(0);
  }

  private addOne(list: number, factor: number, lists: PostingLists): void {
    const { sums } = this;
    lists.eachPart(list, (slots, values, from, to) => {
      for (let i = from; i < to; i += 1) {
        sums[slots[i]] += factor * values[i];
      }
    });
  }

  /** Of several lists that stand for one term, counts the best value per slot. */
  private addBest({ weight, standIns }: QueryTerm, lists: PostingLists): void {
    const { sums, best } = this;
    let seen = 0;
    for (const { list, factor } of standIns) {
      const total = weight * factor;
      lists.eachPart(list, (slots, values, from, to) => {
        seen += to - from;
        for (let i = from; i < to; i += 1) {
          const slot = slots[i];
          const value = total * values[i];
          if (value > best[slot]) {
            sums[slot] += value - best[slot];
            best[slot] = value;
          }
        }
      });
    }
    if (seen > best.length * MANY) {
      best.fill(0);
      return;
    }
    for (const { list } of standIns) {
      lists.eachPart(list, (slots, _, from, to) => {
        for (let i = from; i < to; i += 1) {
          best[slots[i]] = 0;
        }
      });
    }
  }
}
