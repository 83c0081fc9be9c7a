import { parseOptions } from '../../parseOptions';
import { UsageError } from '../../UsageError';

export interface FuzzArguments {
  readonly corpus: string;
  readonly runs: number;
  readonly seed: number;
}

const USAGE =
  'Usage: npm run bench -- decisions-fuzz --corpus DIR --runs N [--seed S]';

export function fuzzArguments(args: readonly string[]): FuzzArguments {
  const { corpus, runs, seed } = parseOptions(
    args,
    {
      corpus: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
    USAGE,
  );
  const count = Number(runs);
  if (!corpus || !Number.isInteger(count) || count < 1) {
    throw new UsageError(`Give --corpus, and --runs as a number.\n${USAGE}`);
  }
  if (!Number.isInteger(Number(seed))) {
    throw new UsageError(`--seed takes a whole number, not '${seed}'.`);
  }
  return { corpus, runs: count, seed: Number(seed) };
}
