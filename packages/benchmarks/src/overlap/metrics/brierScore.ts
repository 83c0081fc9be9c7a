import { mean } from './mean';

/** Mean squared distance between probabilities and what turned out. */
export function brierScore(
  forecasts: readonly {
    readonly probability: number;
    readonly isTrue: boolean;
  }[],
): number {
  return mean(
    forecasts.map(
      ({ probability, isTrue }) => (probability - (isTrue ? 1 : 0)) ** 2,
    ),
  );
}
