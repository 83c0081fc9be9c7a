export type TableRow = Readonly<Record<string, string>>;

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && character === ',') {
      rows[rows.length - 1].push(cell);
      cell = '';
    } else if (!quoted && character === '\n') {
      rows[rows.length - 1].push(cell.replace(/\r$/, ''));
      cell = '';
      rows.push([]);
    } else {
      cell += character;
    }
  }
  rows[rows.length - 1].push(cell);
  return rows.filter(row => row.some(value => value.trim() !== ''));
}

/** Reads comma-separated or JSON rows; only as careful as a mock needs to be. */
export function readTable(options: { name: string; content: Uint8Array }): {
  format: 'csv' | 'json';
  columns: readonly string[];
  rows: TableRow[];
} {
  const text = new TextDecoder().decode(options.content).replace(/^\uFEFF/, '');
  if (options.name.endsWith('.json')) {
    const items: Record<string, unknown>[] = JSON.parse(text);
    const rows = items.map(item =>
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [name, String(value)]),
      ),
    );
    return { format: 'json', columns: Object.keys(rows[0] ?? {}), rows };
  }
  const [columns = [], ...cells] = readCsv(text);
  const rows = cells.map(values =>
    Object.fromEntries(
      columns.map((name, index) => [name, values[index] ?? '']),
    ),
  );
  return { format: 'csv', columns, rows };
}
