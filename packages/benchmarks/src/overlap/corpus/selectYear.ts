import { UsageError } from '../../UsageError';

/**
 * Keeps what belongs to the year of the corpus. Throws a UsageError when
 * nothing does, or when an id of that year is not in the corpus.
 */
export function selectYear<T>(options: {
  readonly values: readonly T[];
  readonly idOf: (value: T) => string;
  readonly year: string;
  readonly known: ReadonlySet<string>;
  /** The option the values come from, for the message. */
  readonly option: string;
}): T[] {
  const { values, idOf, year, known, option } = options;
  const selected = values.filter(value =>
    idOf(value).startsWith(`fed${year}-`),
  );
  if (selected.length === 0) {
    throw new UsageError(
      `The file of ${option} holds nothing of ${year}: no id starts with 'fed${year}-'.`,
    );
  }
  const unknown = selected.find(value => !known.has(idOf(value)));
  if (unknown !== undefined) {
    throw new UsageError(
      `The corpus has no row '${idOf(
        unknown,
      )}', which ${option} names. Is it the whole file of ${year}?`,
    );
  }
  return selected;
}
