import { PostingLists } from './PostingLists';

// A loop of its own, because one inside a closure cannot keep its variables in registers.
function addAll(
  sums: Float32Array,
  factor: number,
  slots: Int32Array,
  values: Float32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    sums[slots[i]] += factor * values[i];
  }
}

/**
 * Roughly what every slot shares with a query, and never less but for rounding:
 * of several words that stand for one of the query, all are counted. Reused, so
 * that a query allocates nothing.
 */
export class WordSums {
  private sums = new Float32Array(0);

  /** Begins with nothing. */
  begin(slotCount: number): void {
    if (slotCount > this.sums.length) {
      this.sums = new Float32Array(Math.ceil(slotCount * 1.5));
    } else {
      this.sums.fill(0, 0, slotCount);
    }
  }

  /** By slot, in parts of the root of the raised norm of the query. */
  all(): Float32Array {
    return this.sums;
  }

  add(list: number, factor: number, lists: PostingLists): void {
    const { sums } = this;
    lists.eachPart(list, (slots, values, from, to) =>
      addAll(sums, factor, slots, values, from, to),
    );
  }
}
