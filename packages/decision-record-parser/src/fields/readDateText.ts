import { foldText } from '../text/foldText';
import type { DecisionWords } from '../words/DecisionWords';

/** How a date text reads. */
export type DateReading =
  | {
      readonly kind: 'day';
      readonly iso: string;
      readonly isDayFirst?: boolean;
    }
  | {
      readonly kind: 'ambiguous';
      readonly dayFirst: string;
      readonly monthFirst: string;
    }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'unknown' };

export type DateReader = (text: string) => DateReading;

const UNKNOWN: DateReading = { kind: 'unknown' };
const yearFirst =
  /(?<!\d)((?:19|20)\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)/;
const yearLast =
  /(?<![\d.])(\d{1,2})(\s*[-./]\s*)(\d{1,2})\s*[-./]\s*((?:19|20)\d\d|\d\d)(?![\d.]*\d)/;
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const yearMonth = /(?<!\d)((?:19|20)\d\d)[-/年]\s?(\d{1,2})月?(?!\d)/;

/** Makes a function that reads the first date of a text. Never through a clock or a time zone. */
export function createDateReader(words: DecisionWords): DateReader {
  const months = new Map(
    words.months.flatMap((names, index) =>
      names.map((name): [string, number] => [foldText(name), index + 1]),
    ),
  );
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|');
  const of = '(?:\\s*(?:de|del|of|,)?\\s*|\\s*[-./]\\s*)';
  const dayName = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|o)?${of}(${names})\\b\\.?,?${of}(\\d{4})`,
    'u',
  );
  const nameDay = new RegExp(
    `\\b(${names})\\b\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?\\s*[,\\s-]\\s*(\\d{4})`,
    'u',
  );
  const yearName = new RegExp(
    `(?<!\\d)(\\d{4})[\\s-]+(${names})\\b\\.?[\\s-]+(\\d{1,2})(?!\\d)`,
    'u',
  );
  const nameYear = new RegExp(`\\b(${names})\\b\\.?,?${of}(\\d{4})`, 'u');

  return text => {
    const folded = foldText(text);
    const short = compact.exec(folded.trim());
    if (short) {
      return day(short[1], short[2], short[3]);
    }
    const iso = yearFirst.exec(folded);
    if (iso) {
      const [, year, second, third] = iso;
      const read = day(year, second, third);
      // 2023-13-10 can only be year, day, month.
      return read.kind === 'day' ? read : day(year, third, second);
    }
    const named = dayName.exec(folded);
    if (named) {
      return day(named[3], months.get(named[2])!, named[1]);
    }
    const american = nameDay.exec(folded);
    if (american) {
      return day(american[3], months.get(american[1])!, american[2]);
    }
    const asian = yearName.exec(folded);
    if (asian) {
      return day(asian[1], months.get(asian[2])!, asian[3]);
    }
    const numeric = yearLast.exec(folded);
    if (numeric) {
      return numericDate(numeric);
    }
    const month = nameYear.exec(folded);
    if (month) {
      return {
        kind: 'month',
        month: `${month[2]}-${two(months.get(month[1])!)}`,
      };
    }
    const bare = yearMonth.exec(folded);
    return bare && Number(bare[2]) >= 1 && Number(bare[2]) <= 12
      ? { kind: 'month', month: `${bare[1]}-${two(bare[2])}` }
      : UNKNOWN;
  };
}

function numericDate([
  ,
  first,
  separator,
  second,
  written,
]: RegExpExecArray): DateReading {
  const year = written.length === 2 ? `20${written}` : written;
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst.kind === 'day' && monthFirst.kind === 'day') {
    // With points the day comes first wherever they are used.
    return separator.includes('.') || first === second
      ? dayFirst
      : {
          kind: 'ambiguous',
          dayFirst: dayFirst.iso,
          monthFirst: monthFirst.iso,
        };
  }
  if (dayFirst.kind === 'day') {
    return { ...dayFirst, isDayFirst: true };
  }
  return monthFirst.kind === 'day'
    ? { ...monthFirst, isDayFirst: false }
    : UNKNOWN;
}

function day(
  year: string | number,
  month: string | number,
  date: string | number,
): DateReading {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
    ? { kind: 'day', iso: `${year}-${two(m)}-${two(d)}` }
    : UNKNOWN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leaps ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: string | number): string {
  return String(value).padStart(2, '0');
}
