import { CliContext } from '../CliContext';
import { parseOptions } from '../parseOptions';
import { readTextInput } from '../readInput';
import { UsageError } from '../UsageError';
import { parseLabels } from './corpus/parseLabels';
import { readCorpus } from './corpus/readCorpus';
import { createEngineRanker } from './createEngineRanker';
import { RELEVANT_GRADE } from './evaluateQueries';
import { JudgedPair, judgePairs } from './judgePairs';
import { fitLogistic } from './metrics/fitLogistic';
import { knownYear } from './overlapArguments';
import { readTables } from './readTables';

const USAGE = `Usage: overlap-fit --corpus FILE.csv --year YEAR [--corpus FILE.csv --year YEAR ...] --labels FILE.jsonl
  --tables FILE.json|none    language tables instead of those the engine ships, once per corpus`;

/**
 * Fits the two numbers that turn text evidence into a probability, over the
 * judged pairs of one or more inventories, each under its own model.
 */
export async function runOverlapFit(
  args: readonly string[],
  { directory, print }: CliContext,
): Promise<void> {
  const {
    corpus,
    year,
    tables,
    labels: path,
  } = parseOptions(
    args,
    {
      corpus: { type: 'string', multiple: true, default: [] },
      year: { type: 'string', multiple: true, default: [] },
      tables: { type: 'string', multiple: true, default: [] },
      labels: { type: 'string' },
    },
    USAGE,
  );
  if (
    path === undefined ||
    corpus.length === 0 ||
    corpus.length !== year.length
  ) {
    throw new UsageError(
      `--labels and one --year per --corpus are needed.\n${USAGE}`,
    );
  }
  const text = await readTextInput({ directory, path, option: '--labels' });
  const labels = parseLabels(text, path);
  const judged: JudgedPair[] = [];
  for (const [index, file] of corpus.entries()) {
    const items = await readCorpus({
      directory,
      path: file,
      year: knownYear(year[index], USAGE),
    });
    const engine = createEngineRanker(items, {
      tables: await readTables(tables[index], directory),
    });
    judged.push(...judgePairs(engine, labels));
  }
  const line = fitLogistic(
    judged.map(({ score, grade }) => ({
      value: Math.sqrt(score),
      isTrue: grade >= RELEVANT_GRADE,
    })),
  );
  print(
    `${judged.length} judged pairs: slope ${line.slope.toFixed(
      3,
    )}, intercept ${line.intercept.toFixed(3)}\n`,
  );
}
