import { OverlapDocument } from '../src/types';

/** Where the texts of one year's inventory stand. */
interface InventoryFormat {
  readonly encoding: string;
  readonly title: readonly string[];
  readonly problem: readonly string[];
  readonly outputs: readonly string[];
}

const formats: Readonly<Record<string, InventoryFormat>> = {
  '2023': {
    encoding: 'utf-8',
    title: ['Title'],
    problem: ['Summary'],
    outputs: [],
  },
  '2024': {
    encoding: 'windows-1252',
    title: ['Use Case Name'],
    problem: ['What is the intended purpose and expected benefits of the AI?'],
    outputs: ['Describe the AI system’s outputs.'],
  },
  '2025': {
    encoding: 'utf-8',
    title: ['use_case_name'],
    problem: ['problem_solved', 'benefits'],
    outputs: ['system_outputs'],
  },
};

const field = /"((?:[^"]|"")*)"|([^,\r\n]*)/y;

/** Splits comma-separated values, line breaks inside quotes included. */
export function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    field.lastIndex = position;
    const [whole, quoted, plain] = field.exec(text)!;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    position += whole.length;
    if (text[position] !== ',') {
      rows.push(row);
      row = [];
      position += text.startsWith('\r\n', position) ? 2 : 1;
    } else {
      position += 1;
    }
  }
  return rows;
}

/** Reads the texts of an inventory. Throws when the year is unknown or a column is missing. */
export function readInventory(
  year: string,
  bytes: Uint8Array,
): OverlapDocument[] {
  const format = formats[year];
  if (!format) {
    throw new Error(
      `No format for the year '${year}'. Known: ${Object.keys(formats).join(
        ', ',
      )}.`,
    );
  }
  const text = new TextDecoder(format.encoding).decode(bytes);
  const [header, ...rows] = parseRows(text);
  const reader = (names: readonly string[]) => {
    const columns = names.map(name => {
      const column = header.findIndex(heading => heading.trim() === name);
      if (column < 0) {
        throw new Error(`The inventory of ${year} has no column '${name}'.`);
      }
      return column;
    });
    return (row: readonly string[]) =>
      columns
        .map(column => (row[column] ?? '').trim())
        .filter(Boolean)
        .join('\n');
  };
  const title = reader(format.title);
  const problem = reader(format.problem);
  const outputs = reader(format.outputs);
  return rows.map((row, index) => ({
    id: `${year}-${String(index + 1).padStart(5, '0')}`,
    team: '',
    title: title(row),
    problem: problem(row),
    outputs: outputs(row),
  }));
}
