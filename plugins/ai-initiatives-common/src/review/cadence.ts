import { DateTime } from 'luxon';

/** How often people look back. @public */
export const CADENCES = [
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'on-event',
] as const;

/** @public */
export type Cadence = (typeof CADENCES)[number];

/** Months between two due days; none for what comes with an event. */
const MONTHS: Readonly<Record<Cadence, number | undefined>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'on-event': undefined,
};

/**
 * A day some months later, or earlier; at the end of a shorter month its last
 * day. Plain days have no time zone: UTC only lends the calendar.
 *
 * @public
 */
export function plusMonths(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ months })
    .toFormat('yyyy-MM-dd');
}

/** A day some days later. @public */
export function plusDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ days })
    .toFormat('yyyy-MM-dd');
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/**
 * Days on which a review is due, the anchor first, from and to a day inclusive.
 * Each is counted from the anchor and never from the one before it: the last day
 * of January leads to the last of February and on to the last of March.
 *
 * @public
 */
export function dueDays(options: {
  anchor: string;
  cadence: Cadence;
  from: string;
  to: string;
}): readonly string[] {
  const { anchor, cadence, from, to } = options;
  const step = MONTHS[cadence];
  if (step === undefined) {
    return from <= anchor && anchor <= to ? [anchor] : [];
  }
  const days: string[] = [];
  const first = Math.floor(monthsBetween(anchor, from) / step) - 1;
  for (let count = Math.max(0, first); ; count++) {
    const day = plusMonths(anchor, count * step);
    if (day > to) {
      return days;
    }
    if (day >= from) {
      days.push(day);
    }
  }
}

/** The first due day after a day; undefined when none follows. @public */
export function nextDue(options: {
  anchor: string;
  cadence: Cadence;
  after: string;
}): string | undefined {
  const { anchor, cadence, after } = options;
  const step = MONTHS[cadence] ?? 0;
  const [day] = dueDays({
    anchor,
    cadence,
    from: plusDays(after, 1),
    to: [plusMonths(after, step + 1), anchor].sort()[1],
  });
  return day;
}

/** Whether the day has come. @public */
export function isDue(day: string, today: string): boolean {
  return day <= today;
}

/** The calendar day of an instant where people are; the zone is an IANA name. @public */
export function todayIn(zone: string, instant: string | Date): string {
  const at =
    instant instanceof Date
      ? DateTime.fromJSDate(instant, { zone })
      : DateTime.fromISO(instant, { zone });
  return at.toFormat('yyyy-MM-dd');
}

/** Whether a name is a time zone that days can be told in. @public */
export function isTimeZone(zone: string): boolean {
  return DateTime.utc().setZone(zone).isValid;
}
