import type {
  ImportField,
  ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';

export const REQUIRED_FIELDS: readonly ImportField[] = [
  'title',
  'problem',
  'owner',
];

/** Takes a field from other columns; keeps how its values are translated. */
export function setColumns(
  mapping: ImportMapping,
  field: ImportField,
  columns: readonly string[],
): ImportMapping {
  const { [field]: before, ...others } = mapping.fields;
  return {
    ...mapping,
    fields:
      columns.length > 0
        ? { ...others, [field]: { ...before, columns } }
        : others,
  };
}

export function missingFields(mapping: ImportMapping): readonly ImportField[] {
  return REQUIRED_FIELDS.filter(field => !mapping.fields[field]);
}
