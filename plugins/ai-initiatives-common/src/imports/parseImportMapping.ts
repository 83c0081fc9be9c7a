import { describeValue } from '../text/describeValue';
import { columnKey } from './columnKey';
import { IMPORT_FIELD_KINDS } from './importFieldKinds';
import {
  ColumnMapping,
  IMPORT_FIELDS,
  ImportField,
  ImportMapping,
} from './types';

const REQUIRED: readonly ImportField[] = ['title', 'problem', 'owner'];

/** A mapping fit for a file, or everything that is wrong with it. @public */
export type ParsedImportMapping =
  | { readonly mapping: ImportMapping }
  | { readonly problems: readonly string[] };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class MappingReader {
  readonly problems: string[] = [];
  private readonly headings: ReadonlyMap<string, string>;

  constructor(columns: readonly string[]) {
    this.headings = new Map(columns.map(name => [columnKey(name), name]));
  }

  /** The headings as the file writes them. */
  columnsOf(what: string, value: unknown): readonly string[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.problems.push(`${what} must name at least one column`);
      return [];
    }
    return value.flatMap(item => {
      const heading =
        typeof item === 'string'
          ? this.headings.get(columnKey(item))
          : undefined;
      if (heading === undefined) {
        this.problems.push(
          `${what} names the column ${describeValue(
            item,
          )}, which the file does not have exactly once`,
        );
        return [];
      }
      return [heading];
    });
  }

  valuesOf(field: ImportField, value: unknown): ColumnMapping['values'] {
    if (!isObject(value)) {
      this.problems.push(`${field}.values must translate text to text`);
      return undefined;
    }
    const kind = IMPORT_FIELD_KINDS[field];
    for (const [said, meant] of Object.entries(value)) {
      const known =
        typeof meant === 'string' &&
        (kind.kind !== 'choice' ||
          meant === '' ||
          kind.choices.includes(meant));
      if (!known) {
        this.problems.push(
          `${field}.values translates ${describeValue(said)} to ${describeValue(
            meant,
          )}, which ${field} cannot be`,
        );
      }
    }
    return value as Record<string, string>;
  }

  fieldOf(field: ImportField, value: unknown): ColumnMapping | undefined {
    if (!isObject(value)) {
      this.problems.push(`${field} must name at least one column`);
      return undefined;
    }
    const { separator, values, otherwise } = value;
    if (separator !== undefined && typeof separator !== 'string') {
      this.problems.push(`${field}.separator must be text`);
    }
    return {
      columns: this.columnsOf(field, value.columns),
      ...(typeof separator === 'string' && { separator }),
      ...(values !== undefined && { values: this.valuesOf(field, values) }),
      ...(otherwise !== undefined && {
        otherwise: this.columnsOf(`${field}.otherwise`, otherwise),
      }),
    };
  }
}

/**
 * Reads a mapping that a person or program sent for a file with these columns;
 * headings come out as the file writes them.
 *
 * @public
 */
export function parseImportMapping(options: {
  input: unknown;
  columns: readonly string[];
}): ParsedImportMapping {
  const reader = new MappingReader(options.columns);
  const { fields, keyColumns, keyIsUnique } = isObject(options.input)
    ? options.input
    : { fields: undefined, keyColumns: undefined, keyIsUnique: undefined };
  const given = isObject(fields) ? fields : {};
  Object.keys(given)
    .filter(field => !IMPORT_FIELDS.some(known => known === field))
    .forEach(field =>
      reader.problems.push(`${describeValue(field)} is not a field`),
    );
  REQUIRED.filter(field => given[field] === undefined).forEach(field =>
    reader.problems.push(`${field} must name at least one column`),
  );
  const mapped = IMPORT_FIELDS.filter(field => given[field] !== undefined).map(
    field => [field, reader.fieldOf(field, given[field])],
  );
  const keys = reader.columnsOf('keyColumns', keyColumns);
  return reader.problems.length > 0
    ? { problems: reader.problems }
    : {
        mapping: {
          fields: Object.fromEntries(mapped),
          keyColumns: keys,
          ...(keyIsUnique === true && { keyIsUnique }),
        },
      };
}
