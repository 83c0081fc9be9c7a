import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * CommonMark with tables, nothing else: the other extensions of GitHub say
 * nothing about decisions, and their search for addresses takes quadratic time.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable],
    mdastExtensions: [gfmTableFromMarkdown],
  });
}
