import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { InputError } from '@backstage/errors';
import { describeValue, LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { CsvError, parse } from 'csv-parse';
import { detectDelimiter } from './detectDelimiter';
import { nameColumns } from './nameColumns';
import type { TableContent, TableRow } from './Table';

const SLICE = 64 * 1024;
const RECORDS_PER_TURN = 200;
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/;

interface CsvRecord {
  readonly record: readonly string[];
  /** The line this record ends at. */
  readonly info: { readonly lines: number };
}

function* slicesOf(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += SLICE) {
    yield bytes.subarray(start, start + SLICE);
  }
}

function explain(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) {
    return error;
  }
  const column = Number(error.column) + 1;
  const place = `in the row that starts at line ${line}, column ${column}`;
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and never closed'
      : 'a quote stands inside a cell; put the cell in quotes and write the quote twice';
  return new InputError(`The file cannot be read: ${place}, ${what}`);
}

function checkCells(cells: readonly string[], line: number): void {
  const index = cells.findIndex(cell => cell.length > LIMITS.importCell);
  if (index >= 0) {
    throw new InputError(
      `The cell at line ${line}, column ${index + 1} has ${
        cells[index].length
      } characters; at most ${LIMITS.importCell} can be imported`,
    );
  }
}

function toRow(
  row: number,
  cells: readonly string[],
  columns: readonly string[],
): TableRow {
  const { length } = columns;
  const extra = cells.slice(length).some(cell => cell.trim() !== '');
  const wrong = cells.length < length || extra;
  return {
    row,
    cells: cells.slice(0, length),
    problems: wrong
      ? [`has ${cells.length} cells where the heading has ${length}`]
      : [],
  };
}

/**
 * Reads delimited text. Gives way to other work every few rows, and stops at the
 * first row past a limit.
 */
export async function readCsv(
  text: string,
): Promise<TableContent & { readonly delimiter: string }> {
  const declared = SEPARATOR_LINE.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? detectDelimiter(body);
  // The parser runs ahead of what was taken from it; its errors come at once.
  let parsedTo = 1;
  const parser = Readable.from(slicesOf(body)).pipe(
    parse({
      delimiter,
      info: true,
      on_record: (record, { lines }) => {
        parsedTo = lines + 1;
        return record;
      },
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  const rows: TableRow[] = [];
  let heading: ReturnType<typeof nameColumns> | undefined;
  let line = 1;
  let read = 0;
  let blank = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      checkCells(record, line);
      if (!heading) {
        heading = nameColumns(record);
      } else if (record.every(cell => cell.trim() === '')) {
        blank++;
      } else if (rows.length === LIMITS.importRows) {
        throw new InputError(
          `The file has more than ${LIMITS.importRows} rows; split it`,
        );
      } else {
        rows.push(toRow(read, record, heading.columns));
      }
      line = info.lines + 1;
      read++;
      if (read % RECORDS_PER_TURN === 0) {
        await setImmediate();
      }
    }
  } catch (error) {
    throw explain(error, parsedTo);
  }
  const { columns, warnings } = heading ?? nameColumns([]);
  if (columns.length === 0) {
    throw new InputError(
      `The first row of the file is blank; it must name the columns (delimiter ${describeValue(
        delimiter,
      )})`,
    );
  }
  return {
    delimiter,
    columns,
    rows,
    warnings: [
      ...warnings,
      ...(blank > 0 ? [`${blank} blank rows were passed over`] : []),
    ],
  };
}
