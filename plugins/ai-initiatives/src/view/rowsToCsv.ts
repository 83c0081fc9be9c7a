import type { ImportRow } from 'backstage-plugin-ai-initiatives-common';

// Spreadsheets run cells that start like a formula.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What happened to the rows of a file, for a spreadsheet. */
export function rowsToCsv(
  headings: readonly string[],
  rows: readonly ImportRow[],
): string {
  const lines = [
    headings,
    ...rows.map(({ row, outcome, title, reasons }) => [
      String(row),
      outcome,
      title,
      reasons.join('; '),
    ]),
  ];
  // The byte order mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${lines
    .map(line => line.map(cell).join(','))
    .join('\r\n')}\r\n`;
}
