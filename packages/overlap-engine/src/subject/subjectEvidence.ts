/**
 * What two texts add to their score by being about one subject, from two
 * subjects that start at the given positions. Never negative.
 */
export function subjectEvidence(
  left: Float32Array,
  leftStart: number,
  right: Float32Array,
  rightStart: number,
  size: number,
): number {
  // Four sums at once: one sum would wait for each addition to finish.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const wholeFours = size - (size % 4);
  for (let k = 0; k < wholeFours; k += 4) {
    const i = leftStart + k;
    const j = rightStart + k;
    first += left[i] * right[j];
    second += left[i + 1] * right[j + 1];
    third += left[i + 2] * right[j + 2];
    fourth += left[i + 3] * right[j + 3];
  }
  for (let k = wholeFours; k < size; k += 1) {
    first += left[leftStart + k] * right[rightStart + k];
  }
  const product = first + second + (third + fourth);
  return product > 0 ? product : 0;
}
