const FRONT_MATTER =
  /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A Markdown file without the block of metadata in front: pages show its facts. */
export function withoutFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, '');
}
