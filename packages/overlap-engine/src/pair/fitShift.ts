/** What people decided about a pair, and what was thought of it before. @public */
export interface Verdict {
  /** Under the model without a shift, 0 to 1. */
  readonly probability: number;
  readonly overlaps: boolean;
}

/** Fewer verdicts than this say more about who gave them than about the pairs. */
const FEWEST = 20;

/** Fewer than this of either answer, and the rate of the other means nothing. */
const FEWEST_OF_EACH = 3;

/** Standard deviation of what a shift is expected to be. */
const EXPECTED = 0.5;

/** Log odds: at most from one half to about a quarter or three quarters. */
const LARGEST = 1;

const STEPS = 25;

/**
 * How much the log odds of all pairs have to be moved so that the probabilities
 * fit people's verdicts, held back by what to expect without any. Only the level
 * is learnt: verdicts are given on pairs that were shown, which says nothing of
 * how evidence should be weighed.
 *
 * Returns 0 for fewer than 20 verdicts or fewer than 3 of either answer. Does not
 * depend on their order.
 *
 * @public
 */
export function fitShift(verdicts: readonly Verdict[]): number {
  const overlaps = verdicts.filter(verdict => verdict.overlaps).length;
  const ofEach = Math.min(overlaps, verdicts.length - overlaps);
  if (verdicts.length < FEWEST || ofEach < FEWEST_OF_EACH) {
    return 0;
  }
  const logOdds = verdicts
    .map(({ probability }) => Math.log(probability / (1 - probability)))
    .sort((a, b) => a - b);
  // Newton's method on a concave function; the prior keeps every step finite.
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let slope = overlaps - shift / EXPECTED ** 2;
    let curvature = 1 / EXPECTED ** 2;
    for (const z of logOdds) {
      const expected = 1 / (1 + Math.exp(-(z + shift)));
      slope -= expected;
      curvature += expected * (1 - expected);
    }
    shift = Math.max(-LARGEST, Math.min(LARGEST, shift + slope / curvature));
  }
  return shift;
}
