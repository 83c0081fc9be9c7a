import type { InitiativeInput } from '../initiative/types';
import { describeValue } from '../text/describeValue';
import { LIMITS } from '../text/limits';
import { cleanCell } from './cleanCell';
import { columnKey } from './columnKey';
import { IMPORT_FIELD_KINDS } from './importFieldKinds';
import {
  ColumnMapping,
  IMPORT_FIELDS,
  ImportField,
  ImportMapping,
} from './types';

/** The cells of one row by heading. @public */
export type ImportCells = Readonly<Record<string, string>>;

/** What a row says. @public */
export interface MappedRow {
  /** To be read by `parseInitiative`; fields the row does not fill are absent. */
  readonly input: InitiativeInput;
  /** What was not taken as it stands, in sentences. */
  readonly notes: readonly string[];
}

type ImportValue = string | readonly string[];

function cellOf(row: ImportCells, column: string): string {
  return Object.hasOwn(row, column) ? row[column].trim() : '';
}

/** Reads the fields of one row and keeps what there is to say about them. */
class RowMapper {
  readonly notes: string[] = [];

  constructor(private readonly row: ImportCells) {}

  /** The text of a field, before its kind is looked at. */
  textOf(field: ImportField, mapping: ColumnMapping): string {
    const values = new Map(
      Object.entries(mapping.values ?? {}).map(([said, meant]) => [
        columnKey(said),
        meant,
      ]),
    );
    const read = (column: string) => {
      const cell = cellOf(this.row, column);
      return values.get(columnKey(cell)) ?? cell;
    };
    const { columns, separator = ' ', otherwise = [] } = mapping;
    const text = columns.map(read).filter(Boolean).join(separator);
    const substitute = text ? undefined : otherwise.find(read);
    if (substitute === undefined) {
      return text;
    }
    this.notes.push(
      `${field} is empty in the file; '${substitute}' stands in for it`,
    );
    return read(substitute);
  }

  clean(field: ImportField, value: string, name: boolean): string {
    const { text, cleaned } = cleanCell(value, { name });
    if (cleaned) {
      this.notes.push(`${field} lost characters that cannot be seen`);
    }
    return text;
  }

  /** A name that fits; the start of one that does not. */
  shorten(field: ImportField, text: string): string {
    const characters = Array.from(text);
    if (characters.length <= LIMITS.title) {
      return text;
    }
    this.notes.push(
      `${field} has ${characters.length} characters and was shortened to ${LIMITS.title}`,
    );
    const kept = characters.slice(0, LIMITS.title - 1).join('');
    return `${kept.trimEnd()}…`;
  }

  choice(
    field: ImportField,
    text: string,
    choices: readonly string[],
  ): string | undefined {
    const said = columnKey(text).replace(/[^a-z0-9]+/g, '-');
    // 'Generative AI' is as good as 'generative'.
    const found = choices.find(
      choice => choice === said || `${choice}-ai` === said,
    );
    if (!found) {
      this.notes.push(
        `${field} ${describeValue(
          text,
        )} was left out: it is not one of ${choices.join(', ')}`,
      );
    }
    return found;
  }

  list(field: ImportField, text: string, max: number): readonly string[] {
    const items = text
      .split(/[;\r\n]+/)
      .map(item => this.clean(field, item, true))
      .filter(Boolean);
    const fitting = items.filter(item => Array.from(item).length <= max);
    items
      .filter(item => !fitting.includes(item))
      .forEach(item =>
        this.notes.push(
          `${field} ${describeValue(
            item,
          )} was left out: longer than ${max} characters`,
        ),
      );
    if (fitting.length > LIMITS.names) {
      this.notes.push(
        `${field} has ${fitting.length} items; the first ${LIMITS.names} were taken`,
      );
    }
    return fitting.slice(0, LIMITS.names);
  }

  valueOf(field: ImportField, mapping: ColumnMapping): ImportValue | undefined {
    const text = this.textOf(field, mapping);
    if (!text) {
      return undefined;
    }
    const kind = IMPORT_FIELD_KINDS[field];
    switch (kind.kind) {
      case 'name':
        return this.clean(field, text, true);
      case 'text':
        return this.clean(field, text, false);
      case 'list':
        return this.list(field, text, kind.max);
      default:
        return this.choice(field, text, kind.choices);
    }
  }
}

/** Puts a title that will be shortened, in full, at the start of the problem. */
function keepFullTitle(
  values: Map<ImportField, ImportValue>,
  notes: string[],
): void {
  const title = values.get('title');
  const problem = values.get('problem');
  if (typeof title !== 'string' || typeof problem !== 'string') {
    return;
  }
  if (Array.from(title).length > LIMITS.title && !problem.startsWith(title)) {
    values.set('problem', `${title}\n\n${problem}`);
    notes.push('problem begins with the whole title');
  }
}

/**
 * Turns a row into the fields of an initiative, or into as many of them as it
 * says: an unknown stage or an overlong tag does not cost the row. A title that
 * is too long is shortened and kept in full at the start of the problem.
 *
 * @public
 */
export function mapRow(options: {
  row: ImportCells;
  mapping: ImportMapping;
}): MappedRow {
  const mapper = new RowMapper(options.row);
  const values = new Map<ImportField, ImportValue>();
  for (const field of IMPORT_FIELDS) {
    const mapping = options.mapping.fields[field];
    const value = mapping && mapper.valueOf(field, mapping);
    if (value !== undefined && value.length > 0) {
      values.set(field, value);
    }
  }
  keepFullTitle(values, mapper.notes);
  const entries = [...values].map(([field, value]) => [
    field,
    typeof value === 'string' && IMPORT_FIELD_KINDS[field].kind === 'name'
      ? mapper.shorten(field, value)
      : value,
  ]);
  return { input: Object.fromEntries(entries), notes: mapper.notes };
}
