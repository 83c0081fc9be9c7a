import type { Content, List, ListItem } from 'mdast';
import { blockLines } from '../markdown/blockLines';
import type { RichLine } from '../markdown/RichLine';
import { richLines } from '../markdown/richLines';
import type { FactSource } from '../types';
import { LabelledValue } from './LabelledValue';
import { ReadContext } from './ReadContext';
import { readTable } from './readTable';
import { splitLabel } from './splitLabel';

/** All `label: value` in some blocks: lines, items, tables, and the same inside quotes. */
export function readLabels(
  nodes: readonly Content[],
  context: ReadContext,
  quoted = false,
): readonly LabelledValue[] {
  return nodes.flatMap(node => {
    switch (node.type) {
      case 'paragraph':
        return readLines(
          richLines(node, context.document),
          context,
          quoted ? 'quote' : 'line',
        );
      case 'list':
        return readList(node, context);
      case 'table':
        return readTable(node, context);
      case 'blockquote':
        return readLabels(node.children as Content[], context, true);
      default:
        return [];
    }
  });
}

function readLines(
  lines: readonly RichLine[],
  { matchLabel }: ReadContext,
  source: FactSource,
): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const line of lines) {
    // Several facts may share a line: "Status: Accepted | Date: 2020-01-31".
    const pieces = splitAtBars(
      line.text,
      text => splitLabel(text, matchLabel)?.role !== undefined,
    );
    for (const piece of pieces) {
      const split = splitLabel(piece, matchLabel);
      const last = found[found.length - 1];
      if (split) {
        found.push({
          ...split,
          raw: split.value,
          parts: [],
          links: line.links,
          rest: [],
          source,
          place: line.place,
        });
      } else if (last) {
        found[found.length - 1] = {
          ...last,
          rest: [...last.rest, piece],
          links: [...last.links, ...line.links],
        };
      }
    }
  }
  return found;
}

function splitAtBars(
  text: string,
  isLabelled: (piece: string) => boolean,
): readonly string[] {
  const pieces = text.split(/\s+[|·•]\s+|\s{3,}/);
  return pieces.length > 1 && pieces.every(isLabelled) ? pieces : [text];
}

function readList(list: List, context: ReadContext): readonly LabelledValue[] {
  return list.children.flatMap(item => readItem(item, context));
}

function readItem(
  item: ListItem,
  context: ReadContext,
): readonly LabelledValue[] {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') {
    return [];
  }
  const [value, ...more] = readLines(
    richLines(first, context.document),
    context,
    'list',
  );
  if (!value) {
    return [];
  }
  const nested = others.filter((node): node is List => node.type === 'list');
  const lines = blockLines(nested, context.document);
  return [
    {
      ...value,
      parts: lines.map(({ text }) => text),
      links: [...value.links, ...lines.flatMap(({ links }) => links)],
    },
    ...more,
  ];
}
