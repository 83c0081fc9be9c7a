const opening = /^\ufeff?---[ \t]*(?:\r\n?|\n)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;

/** Range of the front matter inside its fences, and where the body begins. */
export interface FrontMatterRange {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** Finds YAML between `---` lines at the very start. `unclosed` when the second line is missing. */
export function splitFrontMatter(
  text: string,
): FrontMatterRange | 'unclosed' | undefined {
  const opened = opening.exec(text);
  if (!opened) {
    return undefined;
  }
  const start = opened[0].length;
  const closed = closing.exec(text.slice(start));
  if (!closed) {
    return looksLikeYaml(text.slice(start)) ? 'unclosed' : undefined;
  }
  const end = start + closed.index;
  return { start, end, bodyStart: end + closed[0].length };
}

function looksLikeYaml(text: string): boolean {
  return /^\s*[\w-]+[ \t]*:/.test(text);
}
