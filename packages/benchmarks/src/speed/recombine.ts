import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { randomFractions } from './randomFractions';
import { splitSentences } from './splitSentences';

const SEED = 20_241_126;

/** What the initiatives of one agency say, to draw from. */
interface Pool {
  readonly titles: readonly string[];
  readonly problems: readonly string[];
  readonly outputs: readonly string[];
}

/** A real initiative that lends its team and its lengths. */
interface Mould {
  readonly team: string;
  readonly problems: number;
  readonly outputs: number;
  readonly pool: Pool;
}

function agencyOf({ team }: CorpusItem): string {
  return team.split(' / ')[0];
}

function poolOf(items: readonly CorpusItem[]): Pool {
  return {
    titles: items.map(({ title }) => title),
    problems: items.flatMap(({ problem }) => splitSentences(problem)),
    outputs: items.flatMap(({ outputs }) => splitSentences(outputs)),
  };
}

function mouldsOf(items: readonly CorpusItem[]): Mould[] {
  const byAgency = new Map<string, CorpusItem[]>();
  for (const item of items) {
    const agency = agencyOf(item);
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), item]);
  }
  return [...byAgency.values()].flatMap(members => {
    const pool = poolOf(members);
    return members.map(({ team, problem, outputs }) => ({
      team,
      problems: splitSentences(problem).length,
      outputs: splitSentences(outputs).length,
      pool,
    }));
  });
}

/**
 * Initiatives without end that nobody wrote: each has the team and the lengths
 * of a real one, and a title and sentences drawn from all that its agency
 * wrote. The same every time for the same seed.
 */
export function* invent(
  items: readonly CorpusItem[],
  seed: number,
): Generator<CorpusItem, never> {
  const fraction = randomFractions(seed);
  const pick = <T>(values: readonly T[]): T =>
    values[Math.floor(fraction() * values.length)];
  const draw = (sentences: readonly string[], count: number) =>
    Array.from({ length: count }, () => pick(sentences)).join(' ');
  const moulds = mouldsOf(items);
  for (let number = 1; ; number += 1) {
    const { team, problems, outputs, pool } = pick(moulds);
    yield {
      id: `made-${seed}-${String(number).padStart(7, '0')}`,
      team,
      title: pick(pool.titles),
      problem: draw(pool.problems, problems),
      outputs: draw(pool.outputs, outputs),
    };
  }
}

/** The first so many of what may have no end. */
export function take<T>(values: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => values.next().value as T);
}

/** So many initiatives: the real ones, and invented ones when there are not enough. */
export function recombine(
  items: readonly CorpusItem[],
  size: number,
): CorpusItem[] {
  const missing = Math.max(0, size - items.length);
  return [...items.slice(0, size), ...take(invent(items, SEED), missing)];
}
