import { enlarge } from '../math/enlarge';

const SLAB_BITS = 16;
const SLAB_SIZE = 1 << SLAB_BITS;
const SMALLEST_CHUNK = 4;
const LARGEST_CHUNK = 1024;

/** How many entries the chunk after one of so many has room for. */
function roomAfter(room: number): number {
  return room === 0 ? SMALLEST_CHUNK : Math.min(LARGEST_CHUNK, room * 2);
}

/**
 * Numbered lists of slots with a number for each. A list is a chain of chunks,
 * each twice as long as the one before, in slabs that all lists share: most
 * lists are short, and an array of its own would cost such a list more than what
 * it holds. Lists grow and never shrink; nothing is ever moved.
 */
export class PostingLists {
  private readonly slots: Int32Array[] = [];
  private readonly values: Float32Array[] = [];
  private usedOfSlab = SLAB_SIZE;
  private count = 0;
  /** By list: where its first and last chunk are, how long the last one is and how full. */
  private first = new Int32Array(64);
  private last = new Int32Array(64);
  private rooms = new Int32Array(64);
  private filled = new Int32Array(64);
  private sizes = new Int32Array(64);
  private dead = new Int32Array(64);
  private maxima = new Float32Array(64);

  /** Begins an empty list and returns its number. */
  create(): number {
    const list = this.count;
    if (list === this.first.length) {
      const capacity = list * 2;
      this.first = enlarge(this.first, capacity);
      this.last = enlarge(this.last, capacity);
      this.rooms = enlarge(this.rooms, capacity);
      this.filled = enlarge(this.filled, capacity);
      this.sizes = enlarge(this.sizes, capacity);
      this.dead = enlarge(this.dead, capacity);
      this.maxima = enlarge(this.maxima, capacity);
    }
    this.count += 1;
    return list;
  }

  push(list: number, slot: number, value: number): void {
    if (this.filled[list] === this.rooms[list]) {
      this.addChunk(list);
    }
    const chunk = this.last[list];
    const place = (chunk % SLAB_SIZE) + 1 + this.filled[list];
    this.slots[chunk >> SLAB_BITS][place] = slot;
    this.values[chunk >> SLAB_BITS][place] = value;
    this.maxima[list] = Math.max(this.maxima[list], value);
    this.filled[list] += 1;
    this.sizes[list] += 1;
  }

  /** Counts one entry of a list as dead. It stays where it is. */
  bury(list: number): void {
    this.dead[list] += 1;
  }

  /** No value of a list is larger. */
  largest(list: number): number {
    return this.maxima[list];
  }

  /** How many entries of a list are not dead. */
  liveCount(list: number): number {
    return this.sizes[list] - this.dead[list];
  }

  /** Calls back with every part of a list: the entries from one place up to another of two arrays. */
  eachPart(
    list: number,
    visit: (
      slots: Int32Array,
      values: Float32Array,
      from: number,
      to: number,
    ) => void,
  ): void {
    let left = this.sizes[list];
    let chunk = this.first[list];
    let room = roomAfter(0);
    while (left > 0) {
      const slots = this.slots[chunk >> SLAB_BITS];
      const header = chunk % SLAB_SIZE;
      const from = header + 1;
      visit(
        slots,
        this.values[chunk >> SLAB_BITS],
        from,
        from + Math.min(left, room),
      );
      left -= room;
      chunk = slots[header];
      room = roomAfter(room);
    }
  }

  /** A chunk is a place for the start of the next one, and then the entries. */
  private addChunk(list: number): void {
    const room = roomAfter(this.rooms[list]);
    if (this.usedOfSlab + 1 + room > SLAB_SIZE) {
      this.slots.push(new Int32Array(SLAB_SIZE));
      this.values.push(new Float32Array(SLAB_SIZE));
      this.usedOfSlab = 0;
    }
    const chunk = (this.slots.length - 1) * SLAB_SIZE + this.usedOfSlab;
    this.usedOfSlab += 1 + room;
    if (this.sizes[list] === 0) {
      this.first[list] = chunk;
    } else {
      const previous = this.last[list];
      this.slots[previous >> SLAB_BITS][previous % SLAB_SIZE] = chunk;
    }
    this.last[list] = chunk;
    this.rooms[list] = room;
    this.filled[list] = 0;
  }
}
