import type { DecisionOption, OptionsFact } from '../fields/OptionsFact';
import type { DecisionStatus, Fact, ParsedFile, Place } from '../types';
import type { MadrRecord } from './MadrRecord';

type ReadFile = Omit<ParsedFile, 'kind' | 'reason' | 'relations'>;

const STATUSES: readonly DecisionStatus[] = [
  'proposed',
  'accepted',
  'rejected',
  'deprecated',
  'superseded',
];

const NOT_STATED = { state: 'notStated' } as const;

/** The same place, with the value to the letter. */
function exactly<T>(fact: Fact<unknown>, value: T, raw: string): Fact<T> {
  const { place, source } = fact;
  return { state: 'stated', value, raw, source, place };
}

function people(
  fact: Fact<readonly string[]>,
  names: readonly string[],
): Fact<readonly string[]> {
  return names.length > 0 ? exactly(fact, names, names.join(', ')) : NOT_STATED;
}

function options(
  found: OptionsFact,
  record: MadrRecord,
  whole: Place,
): OptionsFact {
  const { consideredOptions, chosenOption } = record;
  const chosen = consideredOptions.findIndex(
    ({ title }) => title === chosenOption,
  );
  if (consideredOptions.length === 0) {
    return { state: 'notStated', options: [] };
  }
  const places = found.options.map(({ place }) => place);
  return {
    state: 'stated',
    options: consideredOptions.map(
      ({ title }, index): DecisionOption => ({
        title,
        isChosen: index === chosen,
        place:
          places.length === consideredOptions.length ? places[index] : whole,
      }),
    ),
    heading: found.heading,
    kind: 'considered',
    place: found.place ?? whole,
  };
}

/**
 * What a file states that is read to the letter: no number is taken off its title,
 * no name is split, and nothing in its texts is taken for a status.
 */
export function statedExactly(
  file: ReadFile,
  exact: MadrRecord,
  whole: Place,
): ReadFile {
  const { status, date, title } = exact;
  const known = STATUSES.find(name => name === status);
  return {
    ...file,
    exact,
    title: exactly(file.title, title, title),
    hasPlaceholderTitle: false,
    status: known ? exactly(file.status, known, status) : file.status,
    date: date ? exactly(file.date, date, date) : NOT_STATED,
    deciders: people(file.deciders, exact.decisionMakers),
    consulted: people(file.consulted, exact.consulted),
    informed: people(file.informed, exact.informed),
    options: options(file.options, exact, whole),
    warnings: file.warnings.filter(
      ({ code }) => code === 'invalidEncoding' || code === 'outlineCapped',
    ),
  };
}
