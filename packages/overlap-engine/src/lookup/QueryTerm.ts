import { OverlapVector } from '../types';

/** A term of a query with the stored terms that stand for it. */
export interface QueryTerm {
  readonly weight: number;
  readonly standIns: readonly {
    /** The number of the stored term, which is that of its list. */
    readonly list: number;
    /** How much it counts against the term itself. */
    readonly factor: number;
  }[];
}

/** The terms of a query, in their order. */
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
