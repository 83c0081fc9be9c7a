import { knownYear } from '../overlap/overlapArguments';
import { parseOptions } from '../parseOptions';
import { UsageError } from '../UsageError';

const DEFAULT_POSTGRES = 'postgresql://postgres@127.0.0.1:5432/postgres';

const USAGE = `Usage: overlap-peers --corpus FILE.csv --year 2024|2025 --labels FILE.jsonl
  --paraphrases FILE.jsonl   drafts and the document each should find
  --postgres URL             default ${DEFAULT_POSTGRES}
  --tables FILE.json|none    language tables instead of those the engine ships
  --plot FILE.svg            writes quality against time per query
  --json                     prints JSON`;

/** What the comparison with search engines is asked to do. Paths as given by the caller. */
export interface PeersArguments {
  readonly corpus: string;
  readonly year: string;
  readonly labels: string;
  readonly paraphrases?: string;
  readonly postgres: string;
  /** A file, or `none`. */
  readonly tables?: string;
  readonly plot?: string;
  readonly json: boolean;
}

/** Parses the arguments of the comparison. Throws a UsageError with the usage. */
export function parsePeersArguments(args: readonly string[]): PeersArguments {
  const { corpus, year, labels, ...rest } = parseOptions(
    args,
    {
      corpus: { type: 'string' },
      year: { type: 'string' },
      labels: { type: 'string' },
      paraphrases: { type: 'string' },
      postgres: { type: 'string', default: DEFAULT_POSTGRES },
      tables: { type: 'string' },
      plot: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  if (corpus === undefined || labels === undefined) {
    const missing = corpus === undefined ? '--corpus' : '--labels';
    throw new UsageError(`${missing} is missing.\n${USAGE}`);
  }
  return { corpus, year: knownYear(year, USAGE), labels, ...rest };
}
