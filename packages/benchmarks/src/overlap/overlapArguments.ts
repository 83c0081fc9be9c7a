import { parseOptions } from '../parseOptions';
import { UsageError } from '../UsageError';
import { corpusFormats } from './corpus/corpusFormats';

const years = Object.keys(corpusFormats).join('|');

const USAGE = `Usage: overlap --corpus FILE.csv --year ${years}
  --labels FILE.jsonl        graded pairs; measures the rankings
  --queries FILE             ids to rank, one a line, instead of those of --labels
  --paraphrases FILE.jsonl   drafts and the document each should find
  --tables FILE.json|none    language tables instead of those the engine ships
  --run OUT.tsv              writes query, doc, rank, score, probability
  --drafts-run OUT.tsv       writes line, doc, rank, score
  --json                     prints JSON`;

/** What the overlap benchmark is asked to do. Paths as given by the caller. */
export interface OverlapArguments {
  readonly corpus: string;
  readonly year: string;
  readonly labels?: string;
  readonly queries?: string;
  readonly paraphrases?: string;
  /** A file, or `none`. */
  readonly tables?: string;
  readonly run?: string;
  readonly draftsRun?: string;
  readonly json: boolean;
}

/** Checks the year of an inventory. */
export function knownYear(year: string | undefined, usage: string): string {
  if (year === undefined || !Object.hasOwn(corpusFormats, year)) {
    throw new UsageError(
      `--year must be one of ${years}, not '${year ?? ''}'.\n${usage}`,
    );
  }
  return year;
}

/** Parses the arguments of the overlap benchmark. Throws a UsageError with the usage. */
export function parseOverlapArguments(
  args: readonly string[],
): OverlapArguments {
  const { corpus, year, ...rest } = parseOptions(
    args,
    {
      corpus: { type: 'string' },
      year: { type: 'string' },
      labels: { type: 'string' },
      queries: { type: 'string' },
      paraphrases: { type: 'string' },
      tables: { type: 'string' },
      run: { type: 'string' },
      'drafts-run': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const demand = (isMet: boolean, message: string) => {
    if (!isMet) {
      throw new UsageError(`${message}\n${USAGE}`);
    }
  };
  const hasQueries = (rest.labels ?? rest.queries) !== undefined;
  demand(
    hasQueries || rest.paraphrases !== undefined,
    'Nothing to rank: give --labels, --queries or --paraphrases.',
  );
  demand(
    hasQueries || rest.run === undefined,
    '--run needs --labels or --queries.',
  );
  demand(
    rest.paraphrases !== undefined || rest['drafts-run'] === undefined,
    '--drafts-run needs --paraphrases.',
  );
  if (corpus === undefined) {
    throw new UsageError(`--corpus is missing.\n${USAGE}`);
  }
  const { 'drafts-run': draftsRun, ...files } = rest;
  return { corpus, year: knownYear(year, USAGE), draftsRun, ...files };
}
