const lowerCaseLetter = /\p{Ll}/u;

/** How a word reads in the middle of a sentence: acronyms keep their capitals, other words lose theirs. */
export function spelling(word: string): string {
  return lowerCaseLetter.test(word) ? word.toLowerCase() : word;
}
