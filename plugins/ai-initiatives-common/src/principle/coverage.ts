import type { PrincipleStatus } from './types';

const MONTHS = 12;

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The same day some months earlier, or the last of that month. @public */
export function dayMonthsBefore(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const count = year * MONTHS + month - 1 - months;
  const earlier = { year: Math.floor(count / MONTHS), month: count % MONTHS };
  const last = new Date(
    Date.UTC(earlier.year, earlier.month + 1, 0),
  ).getUTCDate();
  return [
    String(earlier.year).padStart(4, '0'),
    pad(earlier.month + 1),
    pad(Math.min(dayOfMonth, last)),
  ].join('-');
}

/** Whole months from one day to another; 0 when the other comes first. */
function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth] = from.split('-').map(Number);
  const [toYear, toMonth] = to.split('-').map(Number);
  const months = (toYear - fromYear) * MONTHS + toMonth - fromMonth;
  return Math.max(
    0,
    from <= dayMonthsBefore(to, Math.max(0, months)) ? months : months - 1,
  );
}

/**
 * For how many months a principle in force has shaped no decision: since the last
 * one that cites it, or since it holds when none did. Undefined for others, and
 * below the number of months after which it is worth a word.
 *
 * @public
 */
export function monthsUnused(options: {
  status: PrincipleStatus;
  inForceSince: string | undefined;
  lastShapedOn: string | undefined;
  today: string;
  after: number;
}): number | undefined {
  const { status, inForceSince, lastShapedOn, today, after } = options;
  const [latest] = [inForceSince ?? '', lastShapedOn ?? ''].sort().reverse();
  if (status !== 'in-force' || !latest) {
    return undefined;
  }
  const months = monthsBetween(latest, today);
  return months >= after ? months : undefined;
}
