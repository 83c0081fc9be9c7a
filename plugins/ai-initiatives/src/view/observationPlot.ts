import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';

/** What was observed, as it is drawn. */
export interface ObservationPlot {
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly on: string;
    readonly value: number;
  }[];
  /** Where baseline and target are, as far as they are numbers. */
  readonly baseline?: number;
  readonly target?: number;
  readonly due?: number;
}

const DAY_MS = 86_400_000;

const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

function scale(
  values: readonly number[],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return value =>
    most === least
      ? (from + to) / 2
      : from + ((value - least) / (most - least)) * (to - from);
}

/**
 * Observed numbers over time in a box of the given size, upwards; undefined with
 * fewer than two, which no line joins.
 */
export function observationPlot(
  outcome: ExpectedOutcome,
  box: { readonly width: number; readonly height: number },
): ObservationPlot | undefined {
  const { baseline, target, due, observations = [] } = outcome;
  const seen = observations.flatMap(({ on, value }) =>
    typeof value === 'number' ? [{ on, value }] : [],
  );
  if (seen.length < 2) {
    return undefined;
  }
  const levels = [baseline, target].filter(
    (level): level is number => typeof level === 'number',
  );
  const days = [...seen.map(({ on }) => on), ...(due ? [due] : [])].map(dayOf);
  const x = scale(days, [0, box.width]);
  const y = scale(
    [...seen.map(({ value }) => value), ...levels],
    [box.height, 0],
  );
  return {
    points: seen.map(({ on, value }) => ({
      ...{ x: x(dayOf(on)), y: y(value), on, value },
    })),
    ...(typeof baseline === 'number' && { baseline: y(baseline) }),
    ...(typeof target === 'number' && { target: y(target) }),
    ...(due && { due: x(dayOf(due)) }),
  };
}
