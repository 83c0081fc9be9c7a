import type { Content, Heading, List, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { exceededLimit } from '../limits/exceededLimit';
import { DEFAULT_LIMITS } from '../limits/ParserLimits';

const DEEPEST = 6;

/** Raw HTML that goes on to the end of the document unless it is closed. */
const OPENINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
  [
    /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i,
    /<\/(?:pre|script|style|textarea)>/i,
  ],
];

function isLeftOpen(html: string): boolean {
  return OPENINGS.some(
    ([opening, closing]) => opening.test(html) && !closing.test(html),
  );
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** Plain texts as a list; none when there are none. */
export function bullets(items: readonly string[]): readonly List[] {
  return items.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: items.map(item => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(item)],
          })),
        },
      ];
}

/**
 * Somebody's Markdown as part of a larger document: its headings come below the
 * one it stands under, and nothing it leaves open reaches beyond it. What is too
 * hard to parse is quoted as it is.
 */
export function embedded(
  markdown: string | undefined,
  under: Heading['depth'],
): readonly Content[] {
  if (!markdown) {
    return [];
  }
  if (exceededLimit(markdown, DEFAULT_LIMITS)) {
    return [{ type: 'code', value: markdown }];
  }
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable],
    mdastExtensions: [gfmTableFromMarkdown],
  });
  const depths = children.flatMap(node =>
    node.type === 'heading' ? [node.depth] : [],
  );
  const down = Math.max(0, under + 1 - Math.min(...depths));
  return children.map(node => {
    if (node.type === 'heading') {
      const depth = Math.min(DEEPEST, node.depth + down) as Heading['depth'];
      return { ...node, depth };
    }
    return node.type === 'html' && isLeftOpen(node.value)
      ? paragraph(node.value)
      : node;
  });
}
