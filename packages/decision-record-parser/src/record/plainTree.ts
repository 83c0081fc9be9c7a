import type { Root } from 'mdast';

const firstHeading = /^ {0,3}#{1,2}[ \t]+(\S[^\r\n]{0,300})$/m;
const SEARCHED = 10_000;

/** A tree of the first heading alone, for a text that is not parsed. */
export function plainTree(
  text: string,
  before: { readonly offset: number; readonly lines: number },
): Root {
  const found = firstHeading.exec(text.slice(0, SEARCHED));
  if (!found) {
    return { type: 'root', children: [] };
  }
  const line =
    before.lines + text.slice(0, found.index).split(/\r\n?|\n/).length;
  const offset = before.offset + found.index;
  const position = {
    start: { line, column: 1, offset },
    end: { line, column: 1, offset: offset + found[0].length },
  };
  const value = found[1].replace(/\s#+\s*$/, '').trim();
  return {
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: [{ type: 'text', value, position }],
        position,
      },
    ],
  };
}
