import { percentile } from '../overlap/metrics/percentile';

const ROUNDS = 7;
const BYTES_PER_NUMBER = 8;
/** 256 MB: far more than any cache holds. */
const NUMBERS = 2 ** 25;

/** Bytes per second, read and written together, that copying a large array moves on one core. */
export function measureBandwidth(
  now: () => number,
  numbers: number = NUMBERS,
): number {
  const from = new Float64Array(numbers).fill(1);
  const to = new Float64Array(numbers);
  // The first copy pays for pages the system has not handed out yet.
  to.set(from);
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = now();
    to.set(from);
    return (now() - start) / 1000;
  });
  return (2 * numbers * BYTES_PER_NUMBER) / percentile(seconds, 0.5);
}
