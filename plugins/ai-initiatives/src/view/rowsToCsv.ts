import type { ImportRow } from 'backstage-plugin-ai-initiatives-common';
import { toCsv } from './toCsv';

/** What happened to the rows of a file, for a spreadsheet. */
export function rowsToCsv(
  headings: readonly string[],
  rows: readonly ImportRow[],
): string {
  return toCsv([
    headings,
    ...rows.map(({ row, outcome, title, reasons }) => [
      row,
      outcome,
      title,
      reasons.join('; '),
    ]),
  ]);
}
