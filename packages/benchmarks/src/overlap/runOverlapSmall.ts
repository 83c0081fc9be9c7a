import { LanguageTables } from 'ai-initiatives-overlap-engine';
import { CliContext } from '../CliContext';
import { CorpusItem } from './corpus/CorpusItem';
import { Labels } from './corpus/parseLabels';
import { createEngineRanker } from './createEngineRanker';
import { evaluateCalibration } from './evaluateCalibration';
import { gainsByQuery } from './evaluateQueries';
import { judgePairs } from './judgePairs';
import { mean } from './metrics/mean';
import { UsageError } from '../UsageError';
import { parseOverlapArguments } from './overlapArguments';
import { readInputs } from './readInputs';
import { readTables } from './readTables';

const SIZES = [20, 50, 200];
const DEPTH = 150;
/** Judged documents per query that a small collection holds, best graded first. */
const JUDGED = 12;

interface SmallQuality {
  readonly judgedNdcgAt10: number;
  readonly areaUnderCurve: number | undefined;
}

/** Spreads ids evenly and the same way every time, whatever their order. */
function scatter(id: string): number {
  let hash = 2_166_136_261;
  for (const character of id) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  }
  return Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
}

/** A query, some of its judged documents, and others up to a size. */
function smallCollection(options: {
  readonly items: readonly CorpusItem[];
  readonly query: string;
  readonly grades: ReadonlyMap<string, number>;
  readonly size: number;
}): CorpusItem[] {
  const { items, query, grades, size } = options;
  const byScatter = (a: string, b: string) =>
    scatter(`${query} ${a}`) - scatter(`${query} ${b}`);
  const judged = [...grades]
    .sort(([a, x], [b, y]) => y - x || byScatter(a, b))
    .map(([doc]) => doc);
  // Best and worst, so that there is something to tell apart.
  const kept = [
    ...judged.slice(0, JUDGED / 2),
    ...judged.slice(JUDGED / 2).slice(-JUDGED / 2),
  ];
  const others = items
    .map(({ id }) => id)
    .filter(id => id !== query && !grades.has(id))
    .sort(byScatter);
  const chosen = new Set([query, ...kept, ...others].slice(0, size));
  return items.filter(({ id }) => chosen.has(id));
}

function measure(options: {
  readonly items: readonly CorpusItem[];
  readonly labels: Labels;
  readonly queries: readonly string[];
  readonly size: number;
  readonly tables: LanguageTables | undefined;
}): SmallQuality {
  const { labels, queries, size, tables } = options;
  const pairs = [];
  const gains = [];
  for (const query of queries) {
    const grades = labels.get(query)!;
    const items = smallCollection({ ...options, query, grades, size });
    const held = new Set(items.map(({ id }) => id));
    const own = new Map([
      [query, new Map([...grades].filter(([doc]) => held.has(doc)))],
    ]);
    const engine = createEngineRanker(items, { tables });
    const rankings = new Map([[query, engine.similar(query, DEPTH)]]);
    gains.push(
      ...gainsByQuery(rankings, own).map(({ judgedOnly }) => judgedOnly),
    );
    pairs.push(...judgePairs(engine, own));
  }
  return {
    judgedNdcgAt10: mean(gains),
    areaUnderCurve: evaluateCalibration(pairs).areaUnderCurve,
  };
}

/** No words and no meanings: what the counts of the background do alone. */
function countsOnly(tables: LanguageTables): LanguageTables {
  const empty = {
    dimensions: 0,
    terms: [],
    rows: new Int8Array(),
    scales: new Float32Array(),
  };
  return { ...tables, latent: empty, meaning: empty };
}

/**
 * Measures small collections, the first year of every installation: each query
 * among some of its judged documents and random others, with nothing but their
 * own words, with the counts of the tables, and with all of the tables.
 */
export async function runOverlapSmall(
  args: readonly string[],
  { directory, print }: CliContext,
): Promise<void> {
  const options = parseOverlapArguments(args);
  const { items, labels, queries = [] } = await readInputs(options, directory);
  const tables = await readTables(options.tables, directory);
  const judged = queries.filter(query => labels?.has(query));
  if (!labels || !tables) {
    throw new UsageError('Small collections need --labels and tables.');
  }
  const variants = {
    own: undefined,
    counts: countsOnly(tables),
    tables,
  };
  const rows = SIZES.map(size => ({
    size,
    ...Object.fromEntries(
      Object.entries(variants).map(([name, variant]) => [
        name,
        measure({ items, labels, queries: judged, size, tables: variant }),
      ]),
    ),
  }));
  print(`${JSON.stringify(rows, null, 2)}\n`);
}
