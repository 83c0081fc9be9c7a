const LETTERS = 26;

/** A, B, … Z, AA, AB: what stands for an answer beside its words. */
export function answerLetter(number: number): string {
  const last = String.fromCharCode(65 + (number % LETTERS));
  return number < LETTERS
    ? last
    : answerLetter(Math.floor(number / LETTERS) - 1) + last;
}
