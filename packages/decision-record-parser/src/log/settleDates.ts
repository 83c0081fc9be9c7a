import type { DateFact } from '../fields/DateFact';
import type { RecordReading } from '../record/RecordReading';
import { dayOrders } from '../text/dayOrders';

/**
 * Dates that only the rest of a log can settle: whether the day or the month
 * comes first. The dates of other records tell; without one that does, the other
 * dates of the log, its template included, if all agree.
 */
export function settleDates(
  readings: readonly RecordReading[],
): ReadonlyMap<RecordReading, DateFact> {
  const open = readings.filter(({ file }) => file.date.readings);
  if (open.length === 0) {
    return new Map();
  }
  const ofRecords = union(
    readings
      .filter(({ file }) => file.date.state === 'stated')
      .map(({ file }) => dayOrders(file.date.raw ?? '')),
  );
  const orders =
    ofRecords.size > 0
      ? ofRecords
      : union(readings.map(reading => reading.dayOrders));
  if (orders.size !== 1) {
    return new Map();
  }
  const [isDayFirst] = orders;
  return new Map(
    open.map((reading): [RecordReading, DateFact] => {
      const { readings: both, ...date } = reading.file.date;
      const value = isDayFirst ? both!.dayFirst : both!.monthFirst;
      return [reading, { ...date, state: 'stated', value }];
    }),
  );
}

function union(sets: readonly ReadonlySet<boolean>[]): ReadonlySet<boolean> {
  return new Set(sets.flatMap(set => [...set]));
}
