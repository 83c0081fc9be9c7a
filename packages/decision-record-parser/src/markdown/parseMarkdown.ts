import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Node, Parent } from 'unist';

/** Without one there is no table, and looking for tables in every line takes time. */
const tableSign = /\||:-|-:/;

/**
 * CommonMark with tables, nothing else: the other extensions of GitHub say
 * nothing about decisions, and their search for addresses takes quadratic time.
 * The text may be the rest of a file; places count from the start of the file.
 */
export function parseMarkdown(
  text: string,
  before: { readonly offset: number; readonly lines: number },
): Root {
  const tree = fromMarkdown(
    text,
    tableSign.test(text)
      ? {
          extensions: [gfmTable],
          mdastExtensions: [gfmTableFromMarkdown],
        }
      : undefined,
  );
  const open: Node[] = [tree];
  while (open.length > 0) {
    const node = open.pop()!;
    for (const point of node.position
      ? [node.position.start, node.position.end]
      : []) {
      point.offset = (point.offset ?? 0) + before.offset;
      point.line += before.lines;
    }
    if ('children' in node) {
      open.push(...(node as Parent).children);
    }
  }
  return tree;
}
