import type { DateFact } from '../fields/DateFact';
import type { RecordReading } from '../record/RecordReading';

/** Dates of a log that only its other records can settle: whether the day or the month comes first. */
export function settleDates(
  records: readonly RecordReading[],
): ReadonlyMap<RecordReading, DateFact> {
  const orders = new Set(
    records.flatMap(({ file }) => {
      const isDayFirst = orderOf(file.date);
      return isDayFirst === undefined ? [] : [isDayFirst];
    }),
  );
  if (orders.size !== 1) {
    return new Map();
  }
  const [isDayFirst] = orders;
  return new Map(
    records.flatMap((reading): [RecordReading, DateFact][] => {
      const { readings, ...date } = reading.file.date;
      return readings
        ? [
            [
              reading,
              {
                ...date,
                state: 'stated',
                value: isDayFirst ? readings.dayFirst : readings.monthFirst,
              },
            ],
          ]
        : [];
    }),
  );
}

/** What a date tells of the order: one of its first two numbers can only be a day. */
function orderOf({ state, raw = '' }: DateFact): boolean | undefined {
  const numbers =
    /(?<![\d.])(\d{1,2})\s*[-/]\s*(\d{1,2})\s*[-/]\s*\d{2,4}/.exec(raw);
  if (state !== 'stated' || !numbers) {
    return undefined;
  }
  const [, first, second] = numbers.map(Number);
  if (first > 12) {
    return true;
  }
  return second > 12 ? false : undefined;
}
