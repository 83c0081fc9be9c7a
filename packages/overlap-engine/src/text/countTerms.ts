import { ADJACENT_PAIR_WEIGHT, FIELD_WEIGHTS } from '../parameters';
import { OverlapDocument } from '../types';
import { functionWords } from './functionWords';
import { spelling } from './spelling';
import { splitWords } from './splitWords';
import { stem } from './stem';

/** What a document says, counted. */
export interface TermCounts {
  /** Field-weighted occurrences of every stem and pair of adjacent stems. */
  readonly counts: ReadonlyMap<string, number>;
  /** Field-weighted number of words, pairs not included. */
  readonly length: number;
  readonly distinctWords: number;
  /** For every stem, how often each spelling occurs. */
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function distinctTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(tag => tag.trim().toLowerCase()))];
}

function weightedTexts(document: OverlapDocument): [string, number][] {
  const tags = distinctTags(document.tags ?? []);
  return [
    [document.title, FIELD_WEIGHTS.title],
    ...tags.map((tag): [string, number] => [tag, FIELD_WEIGHTS.title]),
    [document.problem, FIELD_WEIGHTS.problem],
    [document.outputs ?? '', FIELD_WEIGHTS.outputs],
  ];
}

/** Counts the terms of a document. Terms never span two fields or two tags. */
export function countTerms(
  document: OverlapDocument,
  language: string,
): TermCounts {
  const counts = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  let length = 0;
  const add = (term: string, weight: number) =>
    counts.set(term, (counts.get(term) ?? 0) + weight);

  for (const [text, weight] of weightedTexts(document)) {
    let previous: string | undefined;
    for (const word of splitWords(text)) {
      const lowerCase = word.toLowerCase();
      if (!functionWords.has(lowerCase)) {
        const term = stem(lowerCase, language);
        add(term, weight);
        length += weight;
        if (previous !== undefined) {
          add(`${previous} ${term}`, weight * ADJACENT_PAIR_WEIGHT);
        }
        previous = term;
        const forms = spellings.get(term) ?? new Map<string, number>();
        spellings.set(term, forms);
        const form = spelling(word);
        forms.set(form, (forms.get(form) ?? 0) + 1);
      }
    }
  }
  return { counts, length, distinctWords: spellings.size, spellings };
}
