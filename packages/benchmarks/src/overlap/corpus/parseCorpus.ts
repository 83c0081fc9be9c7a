import { parse } from 'csv-parse/sync';
import { UsageError } from '../../UsageError';
import { CorpusFormat } from './corpusFormats';
import { CorpusItem } from './CorpusItem';

function parseRows(bytes: Uint8Array, encoding: string): string[][] {
  const text = new TextDecoder(encoding).decode(bytes);
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw new UsageError(
      `The corpus is not readable as CSV: ${(error as Error).message}`,
    );
  }
}

function columnNumber(header: readonly string[], name: string): number {
  const index = header.findIndex(heading => heading.trim() === name);
  if (index < 0) {
    throw new UsageError(
      `The corpus has no column '${name}'. Its ${
        header.length
      } columns start with: ${header
        .slice(0, 5)
        .join(', ')}. Does --year match the file?`,
    );
  }
  return index;
}

/** Reads the rows of an inventory file. Throws a UsageError when it does not have the columns of its format. */
export function parseCorpus(options: {
  readonly bytes: Uint8Array;
  readonly year: string;
  readonly format: CorpusFormat;
}): CorpusItem[] {
  const { bytes, year, format } = options;
  const [header = [], ...rows] = parseRows(bytes, format.encoding);
  const reader = (names: readonly string[], separator: string) => {
    const columns = names.map(name => columnNumber(header, name));
    return (row: readonly string[]) =>
      columns
        .map(column => (row[column] ?? '').trim())
        .filter(Boolean)
        .join(separator);
  };
  const team = reader(format.team, ' / ');
  const title = reader(format.title, '\n');
  const problem = reader(format.problem, '\n');
  const outputs = reader(format.outputs, '\n');
  return rows.map((row, index) => ({
    id: `fed${year}-${String(index + 1).padStart(4, '0')}`,
    team: team(row),
    title: title(row),
    problem: problem(row),
    outputs: outputs(row),
  }));
}
