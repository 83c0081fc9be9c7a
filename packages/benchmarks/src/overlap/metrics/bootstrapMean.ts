import { mean } from './mean';
import { percentile } from './percentile';

/** A mean with the interval that 95 in 100 repetitions of the experiment would fall into. */
export interface MeanWithInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 5000;

/** A generator of fractions from 0 up to 1, the same every time. */
function fixedFractions(): () => number {
  let state = 20_241_126;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Mean of paired differences with a bootstrap interval from a fixed seed. Zeros for no values. */
export function bootstrapMean(values: readonly number[]): MeanWithInterval {
  const fraction = fixedFractions();
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(fraction() * values.length)])),
  );
  return {
    mean: mean(values),
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
  };
}
