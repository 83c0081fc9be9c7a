/** Values that differ in less than one part in 128 may share a bucket. */
const BUCKET_BITS = 16;
const counts = new Int32Array(1 << (31 - BUCKET_BITS));

/** From so many values on, a sample tells where to look first. */
const FEWEST_SAMPLED = 16_384;
const SAMPLE = 2048;
/** A sample misses what it counts: this many times as many are looked at, and a few more. */
const SPARE_FACTOR = 1.5;
const SPARE = 4;

/** Reused, so that a search allocates little. */
let found = new Int32Array(FEWEST_SAMPLED);

/** The lowest value, as bits, that at least as many reach as are wanted. Never zero. */
function lowestOf(wanted: number): number {
  let lowest = counts.length;
  let reaching = 0;
  while (reaching < wanted && lowest > 0) {
    lowest -= 1;
    reaching += counts[lowest];
  }
  return Math.max(1, lowest << BUCKET_BITS);
}

function lowestOfAll(bits: Int32Array, step: number, wanted: number): number {
  counts.fill(0);
  for (let i = 0; i < bits.length; i += step) {
    counts[bits[i] >> BUCKET_BITS] += 1;
  }
  return lowestOf(wanted);
}

/** Writes down the places of what reaches the lowest value, and returns how many there are. */
function findAll(bits: Int32Array, least: number): number {
  let n = 0;
  for (let i = 0; i < bits.length; i += 1) {
    if (bits[i] >= least) {
      found[n] = i;
      n += 1;
    }
  }
  return n;
}

/** Keeps what reaches the lowest value that enough of those found reach. */
function keepLargest(bits: Int32Array, count: number, wanted: number): number {
  counts.fill(0);
  for (let i = 0; i < count; i += 1) {
    counts[bits[found[i]] >> BUCKET_BITS] += 1;
  }
  const least = lowestOf(wanted);
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    if (bits[found[i]] >= least) {
      found[n] = found[i];
      n += 1;
    }
  }
  return n;
}

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
  if (count > found.length) {
    found = new Int32Array(Math.ceil(count * 1.5));
  }
  if (count >= FEWEST_SAMPLED) {
    const step = Math.floor(count / SAMPLE);
    const guess = Math.ceil((wanted / step) * SPARE_FACTOR) + SPARE;
    const likely = findAll(bits, lowestOfAll(bits, step, guess));
    if (likely >= wanted) {
      return found.slice(0, keepLargest(bits, likely, wanted));
    }
  }
  return found.slice(0, findAll(bits, lowestOfAll(bits, 1, wanted)));
}
