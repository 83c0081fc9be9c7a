import { columnKey } from './columnKey';
import type { ImportCells } from './mapRow';
import type { ImportMapping } from './types';

/** What identifies a row in its source, or why nothing does. @public */
export type ImportKey = { readonly key: string } | { readonly problem: string };

function read(
  row: ImportCells,
  columns: readonly string[],
): readonly (readonly [string, string])[] {
  return columns.map(column => [
    columnKey(column),
    columnKey(Object.hasOwn(row, column) ? row[column] : ''),
  ]);
}

/**
 * The text that identifies a row: the headings and values of its key columns, so
 * that files with other columns never meet. Where all of them are empty, title
 * and owner stand in; undefined when the row has none of these.
 *
 * @public
 */
export function importKey(options: {
  row: ImportCells;
  mapping: ImportMapping;
}): string | undefined {
  const { row, mapping } = options;
  const { title, owner } = mapping.fields;
  const candidates = [
    mapping.keyColumns,
    ...(mapping.keyIsUnique
      ? []
      : [[...(title?.columns ?? []), ...(owner?.columns ?? [])]]),
  ];
  const found = candidates
    .map(columns => read(row, columns))
    .find(pairs => pairs.some(([, value]) => value !== ''));
  return found && JSON.stringify(found);
}

/**
 * One key per row, in order. Rows that agree in all key columns are told apart
 * by their order, or refused from the second on when the mapping says that keys
 * are unique.
 *
 * @public
 */
export function importKeys(options: {
  rows: Iterable<ImportCells>;
  mapping: ImportMapping;
}): readonly ImportKey[] {
  const { rows, mapping } = options;
  const columns = mapping.keyColumns.map(column => `'${column}'`).join(', ');
  const seen = new Map<string, number>();
  return Array.from(rows, row => {
    const key = importKey({ row, mapping }) ?? '';
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (!mapping.keyIsUnique) {
      return { key: `${key}#${count}` };
    }
    if (key === '') {
      return { problem: `${columns} must identify the row, but is empty` };
    }
    return count === 1
      ? { key: `${key}#1` }
      : { problem: `an earlier row has the same ${columns}` };
  });
}
