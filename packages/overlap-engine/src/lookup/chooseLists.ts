import { PostingLists } from './PostingLists';
import { QueryTerm } from './QueryTerm';

/** A list to read, and what its values count. */
export interface WeighedList {
  readonly list: number;
  readonly factor: number;
}

/** Which lists a search reads. */
export interface ChosenLists {
  readonly chosen: readonly WeighedList[];
  /** The most that the lists left out could add to the sum of a slot. */
  readonly leftOut: number;
}

/** All lists of the terms of a query. */
export function allLists(terms: readonly QueryTerm[]): WeighedList[] {
  return terms.flatMap(({ weight, standIns }) =>
    standIns.map(({ list, factor }) => ({ list, factor: weight * factor })),
  );
}

/**
 * The lists that tell most, no longer together than allowed: those of words
 * that are heavy in the query and rare in the collection. Depends on what the
 * collection holds and not on what it held before.
 */
export function tellingLists(options: {
  readonly terms: readonly QueryTerm[];
  readonly lists: PostingLists;
  readonly vectorCount: number;
  readonly most: number;
}): ChosenLists {
  const { terms, lists, vectorCount, most } = options;
  const ranked = terms
    .flatMap(({ weight, standIns }, term) =>
      standIns.map(({ list, factor }) => {
        const size = lists.liveCount(list);
        const rarity = Math.log(1 + vectorCount / Math.max(1, size));
        return { term, list, factor: weight * factor, size, rarity };
      }),
    )
    .sort((a, b) => b.factor * b.rarity - a.factor * a.rarity);
  const chosen: WeighedList[] = [];
  const leftOut = new Float64Array(terms.length);
  let total = 0;
  for (const { term, list, factor, size } of ranked) {
    if (total + size <= most || chosen.length === 0) {
      chosen.push({ list, factor });
      total += size;
    } else {
      // One of the words that stand for a term counts, the best one.
      const possible = factor * lists.largest(list);
      leftOut[term] = Math.max(leftOut[term], possible);
    }
  }
  return { chosen, leftOut: leftOut.reduce((sum, value) => sum + value, 0) };
}
