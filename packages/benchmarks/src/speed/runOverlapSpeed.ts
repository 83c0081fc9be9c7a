import { totalmem } from 'node:os';
import { CliContext } from '../CliContext';
import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { readCorpus } from '../overlap/corpus/readCorpus';
import { readTables } from '../overlap/readTables';
import { formatSpeedReport } from './formatSpeedReport';
import { createInstruments } from './instruments';
import { measureSize } from './measureSize';
import { runAlone } from './runAlone';
import { parseSpeedArguments, SpeedArguments } from './speedArguments';
import { SizeFailure, SizeReport } from './SpeedReport';

const MEGABYTE = 2 ** 20;
/** Share of the machine's memory: the rest is for the system and for what is no object. */
const OURS = 0.75;

async function measureHere(
  options: SpeedArguments,
  { directory, now }: CliContext,
): Promise<SizeReport[]> {
  const items: CorpusItem[] = [];
  for (const corpus of options.corpora) {
    items.push(...(await readCorpus({ directory, ...corpus })));
  }
  const tables = await readTables(options.tables, directory);
  const instruments = createInstruments(now);
  return options.sizes.map(size =>
    measureSize({ items, size, tables, instruments }),
  );
}

async function measureAlone(
  size: number,
  options: SpeedArguments,
  { directory }: CliContext,
): Promise<SizeReport | SizeFailure> {
  const { corpora, tables } = options;
  const memory = options.memory ?? Math.floor((totalmem() * OURS) / MEGABYTE);
  const args = [
    ...['overlap-speed', '--here', '--json', '--sizes', String(size)],
    ...corpora.flatMap(({ path, year }) => [
      ...['--corpus', path, '--year', year],
    ]),
    ...(tables === undefined ? [] : ['--tables', tables]),
  ];
  try {
    const output = await runAlone({ args, directory, memory });
    return (JSON.parse(output) as SizeReport[])[0];
  } catch (error) {
    return { size, failed: (error as Error).message };
  }
}

/** Measures the engine by itself on one core, one size after the other. */
export async function runOverlapSpeed(
  args: readonly string[],
  context: CliContext,
): Promise<void> {
  const options = parseSpeedArguments(args);
  const reports: (SizeReport | SizeFailure)[] = [];
  if (options.here) {
    reports.push(...(await measureHere(options, context)));
  } else {
    for (const size of options.sizes) {
      reports.push(await measureAlone(size, options, context));
    }
  }
  context.print(
    options.json
      ? `${JSON.stringify(reports, null, 2)}\n`
      : formatSpeedReport(reports),
  );
}
