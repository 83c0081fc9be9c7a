import { DateTime } from 'luxon';

/**
 * The instant at which a calendar day ends where people are, which is the first
 * of the next one; the zone is an IANA name.
 *
 * @public
 */
export function endOfDayIn(zone: string, day: string): string {
  return DateTime.fromISO(day, { zone })
    .plus({ days: 1 })
    .startOf('day')
    .toJSDate()
    .toISOString();
}
