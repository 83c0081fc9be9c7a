import type { ImportFile } from 'backstage-plugin-ai-initiatives-common';

/** One row of a file; with problems it is reported and not imported. */
export interface TableRow {
  /** 1 is the first row after the heading. */
  readonly row: number;
  /** In the order of the table's columns. */
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

/** The shape of what was read, whatever the format. */
export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly warnings: readonly string[];
}

/** A file as columns and rows. */
export interface Table
  extends TableContent,
    Pick<ImportFile, 'format' | 'encoding' | 'delimiter'> {}
