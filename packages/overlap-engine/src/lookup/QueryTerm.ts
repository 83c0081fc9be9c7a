import { OverlapVector } from '../types';

/** A term of a query with the lists of all stored terms that stand for it. */
export interface QueryTerm {
  readonly weight: number;
  readonly standIns: readonly {
    /** The number of the stored term. */
    readonly list: number;
    /** How much it counts against the term itself. */
    readonly factor: number;
  }[];
}

/** The terms of a query, in their order. Of a query term that nothing stands for only the place is kept. */
export function toQueryTerms(options: {
  readonly query: OverlapVector;
  readonly listOf: (term: string) => number | undefined;
  readonly standIns: (
    term: string,
  ) => readonly { readonly term: string; readonly factor: number }[];
}): QueryTerm[] {
  const { query, listOf, standIns } = options;
  return query.terms.map((term, place) => ({
    weight: query.weights[place],
    standIns: standIns(term).flatMap(({ term: other, factor }) => {
      const list = listOf(other);
      return list === undefined ? [] : [{ list, factor }];
    }),
  }));
}

/**
 * The heaviest terms whose lists together are no longer than allowed, and at
 * least one. Of equal weights the first come first.
 */
export function heaviestWithin(options: {
  readonly terms: readonly QueryTerm[];
  readonly sizeOf: (list: number) => number;
  readonly most: number;
}): QueryTerm[] {
  const { terms, sizeOf, most } = options;
  const byWeight = terms
    .filter(({ standIns }) => standIns.length > 0)
    .sort((a, b) => b.weight - a.weight);
  const chosen: QueryTerm[] = [];
  let total = 0;
  for (const term of byWeight) {
    const size = term.standIns.reduce((sum, { list }) => sum + sizeOf(list), 0);
    if (chosen.length === 0 || total + size <= most) {
      chosen.push(term);
      total += size;
    }
  }
  return chosen;
}
