import type { BlockContent, Content, List, ListItem, Table } from 'mdast';
import { MarkdownDocument } from './MarkdownDocument';
import { RichLine } from './RichLine';
import { richLines } from './richLines';

/** Where a line stands, for facts that are read from it. */
export interface BlockLine extends RichLine {
  readonly block: 'line' | 'list' | 'table' | 'quote' | 'heading';
  /** The line opens its block: the first of a paragraph or item. */
  readonly opens: boolean;
}

/** All running text under some nodes, line by line. Code and HTML are left out. */
export function blockLines(
  nodes: readonly Content[],
  document: MarkdownDocument,
): readonly BlockLine[] {
  return nodes.flatMap(node => linesOf(node, document, 'line'));
}

function linesOf(
  node: Content,
  document: MarkdownDocument,
  block: BlockLine['block'],
): readonly BlockLine[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return richLines(node, document).map((line, index) => ({
        ...line,
        block: node.type === 'heading' ? ('heading' as const) : block,
        opens: index === 0,
      }));
    case 'list':
      return (node as List).children.flatMap((item: ListItem) =>
        item.children.flatMap(child => linesOf(child, document, 'list')),
      );
    case 'blockquote':
      return node.children.flatMap((child: BlockContent | Content) =>
        linesOf(child as Content, document, 'quote'),
      );
    case 'table':
      return (node as Table).children.flatMap(row =>
        row.children.flatMap(cell =>
          richLines(cell, document).map(line => ({
            ...line,
            block: 'table' as const,
            opens: true,
          })),
        ),
      );
    default:
      return [];
  }
}
