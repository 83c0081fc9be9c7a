import { newStemmer, Stemmer } from 'snowball-stemmers';

/** Bounds memory to a few megabytes; ordinary vocabularies are far smaller. */
const LARGEST_CACHE = 50_000;

interface CachingStemmer {
  readonly stemmer: Stemmer;
  readonly known: Map<string, string>;
}

const stemmers = new Map<string, CachingStemmer>();

function stemmerOf(language: string): CachingStemmer {
  const found = stemmers.get(language);
  if (found) {
    return found;
  }
  const created = { stemmer: newStemmer(language), known: new Map() };
  stemmers.set(language, created);
  return created;
}

/**
 * Reduces a lower-case word to its stem by a Snowball algorithm. Throws when
 * there is none for the language.
 */
export function stem(word: string, language: string): string {
  const { stemmer, known } = stemmerOf(language);
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
