import { EntityKind } from '../types';
import { PostingList } from './PostingList';

/** Running sums per slot while a query walks its postings. Reused, so that a query allocates nothing. */
export class Accumulators {
  dotProducts = new Float64Array(0);
  private rarities = {
    data: new Float64Array(0),
    tools: new Float64Array(0),
    systems: new Float64Array(0),
  };
  private best = new Float64Array(0);
  private isTouched = new Uint8Array(0);
  private touched = new Int32Array(0);
  private touchedCount = 0;

  reserve(slotCount: number): void {
    if (slotCount <= this.isTouched.length) {
      return;
    }
    const capacity = Math.ceil(slotCount * 1.5);
    this.dotProducts = new Float64Array(capacity);
    this.rarities = {
      data: new Float64Array(capacity),
      tools: new Float64Array(capacity),
      systems: new Float64Array(capacity),
    };
    this.best = new Float64Array(capacity);
    this.isTouched = new Uint8Array(capacity);
    this.touched = new Int32Array(capacity);
  }

  addTerm(postings: PostingList, queryWeight: number): void {
    const { slots, weights, size } = postings;
    for (let i = 0; i < size; i += 1) {
      this.touch(slots[i]);
      this.dotProducts[slots[i]] += queryWeight * weights[i];
    }
  }

  /** Of several lists that stand for one term, counts the best weight per slot. */
  addBestOf(
    lists: readonly {
      readonly postings: PostingList;
      readonly factor: number;
    }[],
    queryWeight: number,
  ): void {
    const { best, dotProducts } = this;
    for (const { postings, factor } of lists) {
      const { slots, weights, size } = postings;
      for (let i = 0; i < size; i += 1) {
        best[slots[i]] = Math.max(best[slots[i]], factor * weights[i]);
      }
    }
    for (const { postings } of lists) {
      const { slots, size } = postings;
      for (let i = 0; i < size; i += 1) {
        const slot = slots[i];
        // Zero once counted, in case another list holds the slot too.
        if (best[slot] > 0) {
          this.touch(slot);
          dotProducts[slot] += queryWeight * best[slot];
          best[slot] = 0;
        }
      }
    }
  }

  addEntity(kind: EntityKind, postings: PostingList, rarity: number): void {
    const sums = this.rarities[kind];
    for (let i = 0; i < postings.size; i += 1) {
      this.touch(postings.slots[i]);
      sums[postings.slots[i]] += rarity;
    }
  }

  sharesEntity(slot: number): boolean {
    const { data, tools, systems } = this.rarities;
    return data[slot] + tools[slot] + systems[slot] > 0;
  }

  sharedRarity(kind: EntityKind, slot: number): number {
    return this.rarities[kind][slot];
  }

  touchedSlots(): Int32Array {
    return this.touched.subarray(0, this.touchedCount);
  }

  clear(): void {
    for (const slot of this.touchedSlots()) {
      this.isTouched[slot] = 0;
      this.dotProducts[slot] = 0;
      this.rarities.data[slot] = 0;
      this.rarities.tools[slot] = 0;
      this.rarities.systems[slot] = 0;
    }
    this.touchedCount = 0;
  }

  private touch(slot: number): void {
    if (this.isTouched[slot] === 0) {
      this.isTouched[slot] = 1;
      this.touched[this.touchedCount] = slot;
      this.touchedCount += 1;
    }
  }
}
