import { InputError } from '@backstage/errors';
import { describeValue, LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { findJsonError } from './findJsonError';
import { nameColumns } from './nameColumns';
import type { TableContent } from './Table';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, findJsonError(text) ?? text.length);
    const lines = before.split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new InputError(
      `The file is not JSON: line ${lines.length}, column ${column} cannot be read. It must hold one list of objects, without comments and trailing commas`,
    );
  }
}

function itemsOf(content: unknown): readonly unknown[] {
  const items = Array.isArray(content)
    ? content
    : (content as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) {
    throw new InputError(
      'The file must hold a list of objects, or an object with such a list named items',
    );
  }
  if (items.length > LIMITS.importRows) {
    throw new InputError(
      `The file has ${items.length} rows; at most ${LIMITS.importRows} can be imported. Split it`,
    );
  }
  return items;
}

/** A value as a cell, or undefined when it is none. */
function toCell(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return String(value);
    case 'number':
      // Beyond this, digits were already lost.
      return Number.isInteger(value) && !Number.isSafeInteger(value)
        ? undefined
        : String(value);
    default:
      return value === null || value === undefined ? '' : undefined;
  }
}

function toText(value: unknown): string | undefined {
  if (!Array.isArray(value)) {
    return toCell(value);
  }
  const cells = value.map(toCell);
  return cells.includes(undefined) ? undefined : cells.join('\n');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a list of flat objects; what one object does wrong is its own problem. */
export function readJson(text: string): TableContent {
  const items = itemsOf(parseJson(text));
  const names = [
    ...new Set(
      items.flatMap(item => (isObject(item) ? Object.keys(item) : [])),
    ),
  ];
  const { columns, warnings } = nameColumns(names);
  const rows = items.map((item, index) => {
    if (!isObject(item)) {
      return {
        row: index + 1,
        cells: columns.map(() => ''),
        problems: [`is not an object but ${describeValue(item)}`],
      };
    }
    const cells = names.map(name => {
      const cell = Object.hasOwn(item, name) ? toText(item[name]) : '';
      if (cell !== undefined && cell.length > LIMITS.importCell) {
        throw new InputError(
          `${describeValue(name)} of row ${index + 1} has ${
            cell.length
          } characters; at most ${LIMITS.importCell} can be imported`,
        );
      }
      return cell;
    });
    return {
      row: index + 1,
      cells: cells.map(cell => cell ?? ''),
      problems: names
        .filter((_, place) => cells[place] === undefined)
        .map(
          name =>
            `${describeValue(
              name,
            )} must be text, a number of at most 15 digits, true, false or a list of these`,
        ),
    };
  });
  return { columns, rows, warnings };
}
