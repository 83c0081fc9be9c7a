const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Scripts without spaces between words: there, a word is found anywhere in a text. */
export function hasWideScript(text: string): boolean {
  return wide.test(text);
}
