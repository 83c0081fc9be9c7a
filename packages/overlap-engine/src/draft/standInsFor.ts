import { RELATED_WORD_WEIGHT } from '../parameters';
import { LanguageTables } from '../tables/LanguageTables';
import { relatedWordsOf } from '../tables/RelatedWords';

/** A term that stands for a typed one, with how much it counts against it. */
export interface StandIn {
  readonly term: string;
  readonly factor: number;
}

/** The typed term itself, then the stems it may be found by. */
export function standInsFor(
  term: string,
  tables: LanguageTables | undefined,
): readonly StandIn[] {
  const related = tables ? relatedWordsOf(tables).of(term) : [];
  return [
    { term, factor: 1 },
    ...related.map(word => ({
      term: word.term,
      factor: RELATED_WORD_WEIGHT * word.similarity,
    })),
  ];
}
