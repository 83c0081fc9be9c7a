const combiningMarks = /\p{M}/gu;
const emojiAndMarks =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{fe0e}\u{fe0f}\u{200b}-\u{200d}\u{2060}\u{feff}]/gu;

/** Case, accents, width and emoji do not tell words apart. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .normalize('NFC')
    .replace(emojiAndMarks, ' ')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
