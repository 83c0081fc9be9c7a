import { compareText } from '../compareText';
import { Candidate } from './Candidate';

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.id < b.id);
}

/** Keeps the best candidates seen, at most `limit`, in a heap with the worst on top. */
export class BestFirst {
  private readonly heap: Candidate[] = [];

  constructor(private readonly limit: number) {}

  /** Whether a candidate with this score could still get in. */
  admits(id: string, score: number): boolean {
    if (this.heap.length < this.limit) {
      return true;
    }
    const [worst] = this.heap;
    return (
      worst !== undefined &&
      (score > worst.score || (score === worst.score && id < worst.id))
    );
  }

  /** The lowest score that could still get in. */
  get lowestScore(): number {
    const isFull = this.heap.length >= this.limit;
    return isFull && this.heap.length > 0 ? this.heap[0].score : 0;
  }

  add(candidate: Candidate): void {
    if (this.heap.length < this.limit) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
    } else if (this.heap.length > 0 && isBetter(candidate, this.heap[0])) {
      this.heap[0] = candidate;
      this.sink(0);
    }
  }

  toArray(): Candidate[] {
    return [...this.heap].sort(
      (a, b) => b.score - a.score || compareText(a.id, b.id),
    );
  }

  private rise(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBetter(this.heap[parent], this.heap[index])) {
        return;
      }
      this.swap(parent, index);
      index = parent;
    }
  }

  private sink(start: number): void {
    let index = start;
    for (;;) {
      let worst = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (
          child < this.heap.length &&
          isBetter(this.heap[worst], this.heap[child])
        ) {
          worst = child;
        }
      }
      if (worst === index) {
        return;
      }
      this.swap(worst, index);
      index = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b], this.heap[a]];
  }
}
