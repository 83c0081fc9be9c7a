import { RELEVANT_GRADE } from './evaluateQueries';
import { JudgedPair } from './judgePairs';
import { areaUnderCurve } from './metrics/areaUnderCurve';
import { brierScore } from './metrics/brierScore';

const lines = [0.2, 0.3, 0.4, 0.5, 0.6];

/** What showing only the pairs above a probability would mean. */
export interface ThresholdQuality {
  readonly probability: number;
  readonly pairs: number;
  /** Share of the shown pairs that overlap. */
  readonly right: number | undefined;
  /** Share of the shown pairs that are at least related. */
  readonly related: number | undefined;
  /** Share of all overlapping pairs that is shown. */
  readonly recall: number | undefined;
}

/** How far probabilities can be believed. */
export interface CalibrationQuality {
  readonly pairs: number;
  readonly baseRate: number | undefined;
  readonly brier: number;
  readonly areaUnderCurve: number | undefined;
  readonly thresholds: readonly ThresholdQuality[];
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Measures probabilities against grades. */
export function evaluateCalibration(
  judged: readonly JudgedPair[],
): CalibrationQuality {
  const forecasts = judged.map(({ grade, probability }) => ({
    probability,
    isTrue: grade >= RELEVANT_GRADE,
  }));
  const rightInAll = forecasts.filter(({ isTrue }) => isTrue).length;
  return {
    pairs: judged.length,
    baseRate: share(rightInAll, judged.length),
    brier: brierScore(forecasts),
    areaUnderCurve: areaUnderCurve(forecasts),
    thresholds: lines.map(line => {
      const shown = judged.filter(({ probability }) => probability >= line);
      const atLeast = (lowest: number) =>
        shown.filter(({ grade }) => grade >= lowest).length;
      return {
        probability: line,
        pairs: shown.length,
        right: share(atLeast(RELEVANT_GRADE), shown.length),
        related: share(atLeast(1), shown.length),
        recall: share(atLeast(RELEVANT_GRADE), rightInAll),
      };
    }),
  };
}
