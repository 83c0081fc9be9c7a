/** Characters that separate cells, most usual first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const PROBE = 100_000;

/** The delimiter that occurs most often in the first row, outside quotes. */
export function detectDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map(item => [item, 0]));
  let quoted = false;
  for (const character of text.slice(0, PROBE)) {
    if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === '\n' || character === '\r')) {
      break;
    } else if (!quoted && counts.has(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, left], [, right]) => right - left);
  return best[0];
}
