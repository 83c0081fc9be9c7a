import type { LabelledValue } from '../labels/LabelledValue';
import { isPlaceholder } from '../text/isPlaceholder';
import { foldText } from '../text/foldText';
import type { FactSource, ParseWarning, Place } from '../types';
import type { DecisionWords, LabelRole } from '../words/DecisionWords';
import { DateFact } from './DateFact';
import type { DateReader } from './readDateText';

/** Which label gives the date, the best first. */
const roles: readonly LabelRole[] = ['date', 'decided', 'created', 'updated'];

export interface DateCandidate {
  readonly raw: string;
  readonly source: FactSource;
  readonly place: Place;
}

/** The date a record gives itself. */
export function readDate(options: {
  readonly values: readonly LabelledValue[];
  /** Places that count when no label has a date. */
  readonly others: readonly DateCandidate[];
  readonly words: DecisionWords;
  readonly readDateText: DateReader;
}): { readonly date: DateFact; readonly warnings: readonly ParseWarning[] } {
  const { values, others, words, readDateText } = options;
  const labelled = roles.flatMap(role =>
    values
      .filter(value => value.role === role)
      .map(({ raw, parts, source, place }) => ({
        raw: raw || parts.join(' '),
        source,
        place,
      })),
  );
  const written = labelled.filter(({ raw }) => isWritten(raw, words));
  const read = (candidate: DateCandidate) => toFact(candidate, readDateText);

  const stated = [
    ...written,
    ...others.filter(({ raw }) => readDateText(raw).kind !== 'unknown'),
  ]
    .map(read)
    .find(({ state }) => state === 'stated');
  // A date that cannot be read is not replaced by one that says something else.
  const first = written.length > 0 ? read(written[0]) : undefined;
  const isSettled = first?.readings || first?.month;
  const date = (isSettled ? first : stated ?? first) ?? { state: 'notStated' };
  return { date, warnings: warningsOf(date) };
}

function isWritten(raw: string, words: DecisionWords): boolean {
  return (
    raw.trim() !== '' &&
    !words.nothing.includes(foldText(raw)) &&
    (/\d/.test(raw) || !isPlaceholder(raw))
  );
}

function toFact(
  { raw, source, place }: DateCandidate,
  readDateText: DateReader,
): DateFact {
  const said = { raw: raw.trim(), source, place };
  const reading = readDateText(raw);
  switch (reading.kind) {
    case 'day':
      return { state: 'stated', value: reading.iso, ...said };
    case 'ambiguous':
      return {
        state: 'notUnderstood',
        ...said,
        readings: {
          dayFirst: reading.dayFirst,
          monthFirst: reading.monthFirst,
        },
      };
    case 'month':
      return { state: 'notUnderstood', ...said, month: reading.month };
    default:
      return { state: 'notUnderstood', ...said };
  }
}

function warningsOf({
  state,
  raw,
  place,
  readings,
}: DateFact): readonly ParseWarning[] {
  if (state !== 'notUnderstood') {
    return [];
  }
  return [
    readings
      ? {
          code: 'dateAmbiguous',
          message: `In '${raw}', day and month cannot be told apart.`,
          place,
        }
      : {
          code: 'dateNotUnderstood',
          message: `The date '${raw}' names no day.`,
          place,
        },
  ];
}
