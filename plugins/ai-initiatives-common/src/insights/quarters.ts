import type { QuarterOutcomes } from './types';

const QUARTERS = 4;
const MONTHS = 3;

/** The quarter of a day or a month, such as 2026-Q3. @public */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-Q${Math.ceil(month / MONTHS)}`;
}

function numberOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * QUARTERS + Number(quarter.slice(6)) - 1;
}

function quarterAt(number: number): string {
  const year = String(Math.floor(number / QUARTERS)).padStart(4, '0');
  return `${year}-Q${(number % QUARTERS) + 1}`;
}

/**
 * Quarters without gaps, the last of them at most, so that time passes evenly in
 * a plot: those in which nothing was due are there with nothing in them.
 *
 * @public
 */
export function withoutGaps(
  outcomes: readonly QuarterOutcomes[],
  most: number,
): readonly QuarterOutcomes[] {
  const known = new Map(outcomes.map(item => [item.quarter, item]));
  const numbers = outcomes.map(({ quarter }) => numberOf(quarter));
  if (numbers.length === 0) {
    return [];
  }
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const quarter = quarterAt(first + index);
    return known.get(quarter) ?? { quarter, met: 0, missed: 0, overdue: 0 };
  });
}
