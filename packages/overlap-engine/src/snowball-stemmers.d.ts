declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  /** Throws when the language is not one of `algorithms()`. */
  export function newStemmer(language: string): Stemmer;
  export function algorithms(): string[];
}
