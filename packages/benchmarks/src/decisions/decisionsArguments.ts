import { parseOptions } from '../parseOptions';
import { UsageError } from '../UsageError';

export interface DecisionsArguments {
  readonly corpus: string;
  /** Defaults to `expected.jsonl` in the corpus. */
  readonly expected: string | undefined;
  readonly json: boolean;
  /** Lists the fields that are wrong. */
  readonly wrong: boolean;
}

const USAGE =
  'Usage: npm run bench -- decisions --corpus DIR [--expected FILE] [--json] [--wrong]';

export function decisionsArguments(
  args: readonly string[],
): DecisionsArguments {
  const { corpus, expected, json, wrong } = parseOptions(
    args,
    {
      corpus: { type: 'string' },
      expected: { type: 'string' },
      json: { type: 'boolean', default: false },
      wrong: { type: 'boolean', default: false },
    },
    USAGE,
  );
  if (!corpus) {
    throw new UsageError(`Which corpus? Give --corpus.\n${USAGE}`);
  }
  return { corpus, expected, json, wrong };
}
