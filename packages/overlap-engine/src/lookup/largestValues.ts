/** Values that differ in less than one part in 128 may share a bucket. */
const BUCKET_BITS = 16;
const counts = new Int32Array(1 << (31 - BUCKET_BITS));

/**
 * The places of the largest values above zero: as many as wanted and few more,
 * or all there are. None may be negative. Which values are chosen does not
 * depend on their places.
 */
export function largestValues(
  values: Float32Array,
  count: number,
  wanted: number,
): Int32Array {
  // As whole numbers, the bits of positive numbers are in the same order as these.
  const bits = new Int32Array(values.buffer, values.byteOffset, count);
  counts.fill(0);
  for (let i = 0; i < count; i += 1) {
    counts[bits[i] >> BUCKET_BITS] += 1;
  }
  let lowest = counts.length;
  let reaching = 0;
  while (reaching < wanted && lowest > 0) {
    lowest -= 1;
    reaching += counts[lowest];
  }
  const least = Math.max(1, lowest << BUCKET_BITS);
  const places = new Int32Array(reaching);
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    if (bits[i] >= least) {
      places[found] = i;
      found += 1;
    }
  }
  return places.subarray(0, found);
}
