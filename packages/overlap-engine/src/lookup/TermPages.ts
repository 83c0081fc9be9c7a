const PAGE_SIZE = 1 << 15;

/** Terms and weights of vectors, one vector after the other in pages of numbers. */
export class TermPages {
  private readonly numbers: Int32Array[] = [];
  private readonly weights: Float32Array[] = [];
  private used = PAGE_SIZE;

  /** Stores a vector and returns where. */
  append(numbers: ArrayLike<number>, weights: ArrayLike<number>): number {
    // Even an empty vector needs a place that is on a page.
    if (this.used + Math.max(1, numbers.length) > PAGE_SIZE) {
      // One longer than a page gets a page of its own length.
      const size = Math.max(PAGE_SIZE, numbers.length);
      this.numbers.push(new Int32Array(size));
      this.weights.push(new Float32Array(size));
      this.used = 0;
    }
    const page = this.numbers.length - 1;
    const start = this.used;
    this.numbers[page].set(numbers, start);
    this.weights[page].set(weights, start);
    this.used += numbers.length;
    return page * PAGE_SIZE + start;
  }

  /** The page of a vector, and where on it the vector starts. */
  at(place: number) {
    const page = Math.floor(place / PAGE_SIZE);
    return {
      numbers: this.numbers[page],
      weights: this.weights[page],
      from: place % PAGE_SIZE,
    };
  }
}
