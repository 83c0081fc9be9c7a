import type { FieldChange } from './types';

const HEADER = new Set([
  'id',
  'revision',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'origin',
]);

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * The fields that differ between two versions of a record, in alphabetical
 * order. An empty list and a missing value are the same.
 *
 * @public
 */
export function diffFields(options: {
  before: object | undefined;
  after: object;
}): readonly FieldChange[] {
  const before = new Map(Object.entries(options.before ?? {}));
  const after = new Map(Object.entries(options.after));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(field => !HEADER.has(field))
    .sort()
    .map(field => ({
      field,
      before: before.get(field),
      after: after.get(field),
    }))
    .filter(
      change =>
        !(isEmpty(change.before) && isEmpty(change.after)) &&
        JSON.stringify(change.before) !== JSON.stringify(change.after),
    );
}
