import { knownYear } from '../overlap/overlapArguments';
import { parseOptions } from '../parseOptions';
import { UsageError } from '../UsageError';

const USAGE = `Usage: overlap-speed --corpus FILE.csv --year 2024|2025 [--corpus FILE.csv --year YEAR ...]
  --sizes 2133,10000,100000  how many initiatives; above those of the files made of their sentences
  --tables FILE.json|none    language tables instead of those the engine ships
  --memory MB                most memory a size may take (default three quarters of the machine's)
  --here                     measures in this process instead of one process per size
  --json                     prints JSON`;

/** What the speed benchmark is asked to do. Paths as given by the caller. */
export interface SpeedArguments {
  readonly corpora: readonly { readonly path: string; readonly year: string }[];
  readonly sizes: readonly number[];
  /** A file, or `none`. */
  readonly tables?: string;
  /** Megabytes. */
  readonly memory?: number;
  readonly here: boolean;
  readonly json: boolean;
}

function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new UsageError(
      `${option} takes whole numbers from 1, not '${text}'.\n${USAGE}`,
    );
  }
  return value;
}

/** Parses the arguments of the speed benchmark. Throws a UsageError with the usage. */
export function parseSpeedArguments(args: readonly string[]): SpeedArguments {
  const values = parseOptions(
    args,
    {
      corpus: { type: 'string', multiple: true, default: [] },
      year: { type: 'string', multiple: true, default: [] },
      sizes: { type: 'string', default: '2133,10000,100000' },
      tables: { type: 'string' },
      memory: { type: 'string' },
      here: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { corpus, year, sizes, tables, memory, here, json } = values;
  if (corpus.length === 0 || corpus.length !== year.length) {
    throw new UsageError(
      `Every --corpus takes one --year: ${corpus.length} and ${year.length} are given.\n${USAGE}`,
    );
  }
  return {
    corpora: corpus.map((path, index) => ({
      path,
      year: knownYear(year[index], USAGE),
    })),
    sizes: sizes.split(',').map(size => wholeNumber(size, '--sizes')),
    tables,
    memory: memory === undefined ? undefined : wholeNumber(memory, '--memory'),
    here,
    json,
  };
}
