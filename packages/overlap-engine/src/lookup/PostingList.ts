/** The slots that hold one term, with the weight it has there. Grows, never shrinks. */
export class PostingList {
  slots = new Int32Array(2);
  weights = new Float32Array(2);
  size = 0;

  push(slot: number, weight: number): void {
    if (this.size === this.slots.length) {
      const capacity = Math.ceil(this.size * 1.5);
      const slots = new Int32Array(capacity);
      const weights = new Float32Array(capacity);
      slots.set(this.slots);
      weights.set(this.weights);
      this.slots = slots;
      this.weights = weights;
    }
    this.slots[this.size] = slot;
    this.weights[this.size] = weight;
    this.size += 1;
  }
}
