// The long vowel mark of Kana belongs to no script of its own.
const UNSPACED =
  '\\u30fc\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const hasUnspaced = new RegExp(`[${UNSPACED}]`, 'u');
const wordOrUnspacedRun = new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]){2,}`,
  'gu',
);
const spacedWord = /[\p{L}\p{M}\p{N}]{2,}/gu;
const possessive = /['’]s(?![\p{L}\p{N}])/gu;

/** Longer runs are keys, hashes or encoded files, never words. */
const LONGEST_WORD = 40;

/** Scripts written without spaces have no cheap word boundaries; neighbouring characters stand in for words. */
function characterPairs(run: string): string[] {
  const characters = Array.from(run);
  return characters
    .slice(1)
    .map((character, index) => characters[index] + character);
}

/** Splits a text into words of at least two characters, in their original case. */
export function splitWords(text: string): string[] {
  const normalized = text.normalize('NFKC').replace(possessive, ' ');
  if (!hasUnspaced.test(normalized)) {
    const words = normalized.match(spacedWord) ?? [];
    return words.filter(word => word.length <= LONGEST_WORD);
  }
  const runs = normalized.match(wordOrUnspacedRun) ?? [];
  return runs.flatMap(run => {
    if (hasUnspaced.test(run)) {
      return characterPairs(run);
    }
    return run.length <= LONGEST_WORD ? [run] : [];
  });
}
