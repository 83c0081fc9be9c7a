const BUCKETS = 4096;
// Far more than rounding can add to the edge of a bucket.
const ROUNDING_MARGIN = 1 - 1e-6;

const counts = new Int32Array(BUCKETS);

/**
 * A number that at least so many of the positive values reach, and few more.
 * Values above `most` are not told apart. Zero when there are not so many. One
 * pass, and the same for any order of the values.
 */
export function valueOfRank(options: {
  readonly values: Float32Array;
  readonly count: number;
  readonly rank: number;
  readonly most: number;
}): number {
  const { values, count, rank, most } = options;
  counts.fill(0);
  const scale = BUCKETS / most;
  for (let i = 0; i < count; i += 1) {
    const value = values[i];
    if (value > 0) {
      const bucket = value * scale;
      counts[bucket < BUCKETS ? bucket | 0 : BUCKETS - 1] += 1;
    }
  }
  let bucket = BUCKETS;
  for (let above = 0; above < rank && bucket > 0; ) {
    bucket -= 1;
    above += counts[bucket];
  }
  return (bucket / scale) * ROUNDING_MARGIN;
}
