import { readTextInput } from '../readInput';
import { CorpusItem } from './corpus/CorpusItem';
import { Draft, parseDrafts } from './corpus/parseDrafts';
import { Labels, parseLabels } from './corpus/parseLabels';
import { readCorpus } from './corpus/readCorpus';
import { selectYear } from './corpus/selectYear';
import { OverlapArguments } from './overlapArguments';

/** Everything the benchmark reads, reduced to the year of the corpus. */
export interface OverlapInputs {
  readonly items: readonly CorpusItem[];
  readonly queries?: readonly string[];
  readonly labels?: Labels;
  readonly drafts?: readonly Draft[];
}

/** Reads the files the arguments name. Throws a UsageError for a file that is missing, malformed or of another year. */
export async function readInputs(
  options: OverlapArguments,
  directory: string,
): Promise<OverlapInputs> {
  const { year } = options;
  const items = await readCorpus({ directory, path: options.corpus, year });
  const known = new Set(items.map(({ id }) => id));
  const read = async <T>(
    path: string | undefined,
    option: string,
    parse: (text: string, name: string) => T,
  ) =>
    path === undefined
      ? undefined
      : parse(await readTextInput({ directory, path, option }), path);

  const labels = await read(options.labels, '--labels', parseLabels);
  const listed = await read(options.queries, '--queries', text =>
    text.split(/\s+/).filter(Boolean),
  );
  const drafts = await read(options.paraphrases, '--paraphrases', parseDrafts);
  const queries = listed ?? (labels && [...labels.keys()]);
  return {
    items,
    labels,
    queries:
      queries &&
      selectYear({
        values: [...new Set(queries)],
        idOf: id => id,
        year,
        known,
        option: listed ? '--queries' : '--labels',
      }),
    drafts:
      drafts &&
      selectYear({
        values: drafts,
        idOf: ({ doc }) => doc,
        year,
        known,
        option: '--paraphrases',
      }),
  };
}
