import { OracleRow, Reading } from '../Oracle';

/** Fields for which a reader states a value and the oracle has none. */
export function statedWhereNone(
  expected: OracleRow,
  reading: Reading,
): readonly string[] {
  const hasNoStatus = expected.status === 'unknown' && !expected.statusAlso;
  const claims: readonly (readonly [string, boolean, boolean])[] = [
    [
      'title',
      expected.title === null && !expected.titleAlso,
      reading.title !== null && !reading.placeholderTitle,
    ],
    ['status', hasNoStatus, reading.status !== 'unknown'],
    [
      'date',
      expected.date === null && !expected.dateAlso,
      reading.date !== null,
    ],
    ['deciders', expected.deciders.length === 0, reading.deciders.length > 0],
    ['authors', expected.authors.length === 0, reading.authors.length > 0],
    [
      'supersedes',
      expected.supersedes.length === 0,
      reading.supersedes.length > 0,
    ],
    [
      'supersededBy',
      expected.supersededBy.length === 0,
      reading.supersededBy.length > 0,
    ],
  ];
  return claims.flatMap(([field, hasNone, states]) =>
    hasNone && states ? [field] : [],
  );
}
