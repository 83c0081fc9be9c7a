import {
  DecisionRecord,
  Initiative,
  Review,
  placesOf,
  Principle,
} from 'backstage-plugin-ai-initiatives-common';

/** A property of a record that a permission condition can ask about. @public */
export type RecordFilterField =
  | 'owner'
  | 'createdBy'
  | 'visibility'
  | 'stage'
  | 'status'
  | 'tag'
  | 'entityRef';

/**
 * True for records where the field has one of the values. Understood in memory
 * and in SQL alike; no values means no record.
 *
 * @public
 */
export interface RecordFilter {
  readonly field: RecordFilterField;
  readonly values: readonly string[];
}

/** @public */
export type FilteredRecord = Initiative | DecisionRecord | Principle | Review;

function valuesOf(
  record: FilteredRecord,
  field: RecordFilterField,
): readonly string[] {
  switch (field) {
    case 'owner':
      return [record.owner];
    case 'createdBy':
      return [record.createdBy];
    case 'visibility':
      return [record.visibility];
    case 'stage':
      return 'stage' in record ? [record.stage] : [];
    case 'status':
      return 'status' in record ? [record.status] : [];
    case 'tag':
      return 'tags' in record ? record.tags : [];
    case 'entityRef':
      return placesOf(record);
    default:
      return [];
  }
}

/** The in-memory meaning of a filter. @public */
export function matchesRecordFilter(
  record: FilteredRecord,
  filter: RecordFilter,
): boolean {
  return valuesOf(record, filter.field).some(value =>
    filter.values.includes(value),
  );
}
