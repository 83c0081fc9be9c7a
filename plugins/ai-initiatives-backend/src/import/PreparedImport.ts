import { createHash } from 'node:crypto';
import {
  ImportCells,
  importKeys,
  ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';
import { readTable } from './readTable';
import type { TableRow } from './Table';

/** One row, ready to be planned. */
export interface PreparedRow {
  readonly row: number;
  readonly cells: ImportCells;
  /** Finds the initiative that came from this row earlier. */
  readonly originKey: string;
  readonly problems: readonly string[];
}

// Keys of any length and any characters become one that every index takes.
function shorten(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function toCells(columns: readonly string[], row: TableRow): ImportCells {
  return Object.fromEntries(
    columns.map((column, index) => [column, row.cells[index] ?? '']),
  );
}

/** A file read for one job; rows become objects only when they are asked for. */
export class PreparedImport {
  private constructor(
    private readonly columns: readonly string[],
    private readonly rows: readonly TableRow[],
    private readonly keys: ReturnType<typeof importKeys>,
  ) {}

  static async read(options: {
    name: string;
    content: Uint8Array;
    mapping: ImportMapping;
  }): Promise<PreparedImport> {
    const { columns, rows } = await readTable(options);
    const cells = (function* eachRow() {
      for (const row of rows) {
        yield toCells(columns, row);
      }
    })();
    const keys = importKeys({ rows: cells, mapping: options.mapping });
    return new PreparedImport(columns, rows, keys);
  }

  get length(): number {
    return this.rows.length;
  }

  slice(start: number, end: number): readonly PreparedRow[] {
    return this.rows.slice(start, end).map((row, index) => {
      const key = this.keys[start + index];
      return {
        row: row.row,
        cells: toCells(this.columns, row),
        originKey: 'key' in key ? shorten(key.key) : '',
        problems:
          'problem' in key ? [...row.problems, key.problem] : row.problems,
      };
    });
  }
}
