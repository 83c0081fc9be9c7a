import { compareText } from '../compareText';
import { LEAST_WORD_SIMILARITY, MOST_RELATED_WORDS } from '../parameters';
import { LanguageTables, TermSpace } from './LanguageTables';

/** A stem of similar meaning. */
export interface RelatedWord {
  readonly term: string;
  /** Cosine, from the least similarity that counts up to 1. */
  readonly similarity: number;
}

/** Dimensions looked at first. Spaces are made with the telling ones in front. */
const FIRST_DIMENSIONS = 32;
// Far more than rounding can add.
const ROUNDING_MARGIN = 1e-9;

/** The lengths of all rows from a dimension on. */
function lengthsFrom(
  { terms, rows, dimensions }: TermSpace,
  first: number,
): Float64Array {
  return Float64Array.from(terms, (_, place) => {
    let squares = 0;
    for (let k = first; k < dimensions; k += 1) {
      squares += rows[place * dimensions + k] ** 2;
    }
    return Math.sqrt(squares);
  });
}

/** Finds stems of similar meaning. Every stem is looked up once and then remembered. */
export class RelatedWords {
  private readonly places: ReadonlyMap<string, number>;
  private readonly lengths: Float64Array;
  private readonly restLengths: Float64Array;
  private readonly first: number;
  private readonly known = new Map<string, readonly RelatedWord[]>();

  constructor(private readonly space: TermSpace) {
    this.places = new Map(space.terms.map((term, place) => [term, place]));
    this.first = Math.min(FIRST_DIMENSIONS, space.dimensions);
    this.lengths = lengthsFrom(space, 0);
    this.restLengths = lengthsFrom(space, this.first);
  }

  /** Most similar first, never the stem itself. */
  of(stem: string): readonly RelatedWord[] {
    const remembered = this.known.get(stem);
    if (remembered) {
      return remembered;
    }
    const place = this.places.get(stem);
    const found = place === undefined ? [] : this.nearest(place);
    if (place !== undefined) {
      this.known.set(stem, found);
    }
    return found;
  }

  private nearest(place: number): readonly RelatedWord[] {
    const { first, lengths, restLengths } = this;
    const { terms, rows, dimensions } = this.space;
    const own = Float64Array.from(
      rows.subarray(place * dimensions, (place + 1) * dimensions),
    );
    const found: RelatedWord[] = [];
    for (let other = 0; other < terms.length; other += 1) {
      const start = other * dimensions;
      const least = LEAST_WORD_SIMILARITY * lengths[place] * lengths[other];
      let product = 0;
      for (let k = 0; k < first; k += 1) {
        product += own[k] * rows[start + k];
      }
      const most = product + restLengths[place] * restLengths[other];
      // Most words are told apart by their first dimensions.
      if (most + ROUNDING_MARGIN >= least && least > 0 && other !== place) {
        for (let k = first; k < dimensions; k += 1) {
          product += own[k] * rows[start + k];
        }
        if (product >= least) {
          const similarity = product / (lengths[place] * lengths[other]);
          found.push({ term: terms[other], similarity });
        }
      }
    }
    return found
      .sort(
        (a, b) => b.similarity - a.similarity || compareText(a.term, b.term),
      )
      .slice(0, MOST_RELATED_WORDS);
  }
}

const byTables = new WeakMap<LanguageTables, RelatedWords>();

/** The related words of tables, prepared once. */
export function relatedWordsOf(tables: LanguageTables): RelatedWords {
  const known = byTables.get(tables);
  if (known) {
    return known;
  }
  const created = new RelatedWords(tables.meaning);
  byTables.set(tables, created);
  return created;
}
