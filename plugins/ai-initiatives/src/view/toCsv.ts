// Spreadsheets run cells that start like a formula.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines of a file for a spreadsheet. */
export function toCsv(
  lines: readonly (readonly (string | number)[])[],
): string {
  // The byte order mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${lines
    .map(line => line.map(cell).join(','))
    .join('\r\n')}\r\n`;
}
