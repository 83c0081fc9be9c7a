import { newStemmer } from 'snowball-stemmers';

const stemmer = newStemmer('english');
const known = new Map<string, string>();

/** Bounds memory to a few megabytes; ordinary vocabularies are far smaller. */
const LARGEST_CACHE = 50_000;

/** Reduces a lower-case word to its English (Porter2) stem. */
export function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) {
    return cached;
  }
  if (known.size >= LARGEST_CACHE) {
    known.clear();
  }
  const result = stemmer.stem(word) || word;
  known.set(word, result);
  return result;
}
