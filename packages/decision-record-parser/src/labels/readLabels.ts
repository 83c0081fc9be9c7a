import type { Content, List, ListItem } from 'mdast';
import { blockLines } from '../markdown/blockLines';
import type { RichLine } from '../markdown/RichLine';
import { richLines } from '../markdown/richLines';
import type { FactSource } from '../types';
import type { LabelMatcher } from '../words/createLabelMatcher';
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
    const pieces = splitAtBars(line.text, matchLabel);
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

/** Several facts may share a line: "Status: Accepted | Date: 2020-01-31 | Effort: low". */
function splitAtBars(text: string, match: LabelMatcher): readonly string[] {
  const pieces = text.split(/\s+[|·•]\s+|\s{3,}/);
  const labels = pieces.map(piece => splitLabel(piece, match));
  return pieces.length > 1 &&
    labels[0]?.role !== undefined &&
    labels.every(label => label !== undefined)
    ? pieces
    : [text];
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
