import { readInput } from '../../readInput';
import { corpusFormats } from './corpusFormats';
import { CorpusItem } from './CorpusItem';
import { parseCorpus } from './parseCorpus';

/** Reads the inventory of a year that has a format. */
export async function readCorpus(options: {
  readonly directory: string;
  readonly path: string;
  readonly year: string;
}): Promise<CorpusItem[]> {
  const { directory, path, year } = options;
  const bytes = await readInput({ directory, path, option: '--corpus' });
  return parseCorpus({ bytes, year, format: corpusFormats[year] });
}
