import type { Content, List, Table } from 'mdast';
import type { ReadContext } from '../labels/ReadContext';
import { richLines } from '../markdown/richLines';
import { placeOfNode } from '../source/placeOfNode';
import type { OptionWords } from './createOptionWords';
import { OptionCandidate } from './optionHeadings';

/** Top-level items of lists: the bold words they begin with, else their first line. */
export function optionItems(
  lists: readonly List[],
  { document }: ReadContext,
): readonly OptionCandidate[] {
  return lists.flatMap(list =>
    list.children.flatMap((item): OptionCandidate[] => {
      const [first] = item.children;
      if (first?.type !== 'paragraph') {
        return [];
      }
      const lines = richLines(first, document);
      if (lines.length === 0) {
        return [];
      }
      const title = lines.map(({ text }) => text).join(' ');
      return [{ title, place: placeOfNode(first) }];
    }),
  );
}

/** Paragraphs that open with an option in bold, or with "Option n". */
export function optionParagraphs(
  nodes: readonly Content[],
  { document }: ReadContext,
  { isNumbered, isAside }: OptionWords,
): readonly OptionCandidate[] {
  const openings = nodes.flatMap(node => {
    if (node.type !== 'paragraph') {
      return [];
    }
    const [line] = richLines(node, document);
    return line ? [line] : [];
  });
  const bold = openings.filter(
    ({ boldLead, text }) =>
      boldLead !== undefined &&
      !isAside(boldLead) &&
      (isNumbered(text) || boldLead.length >= text.length - 1),
  );
  const numbered = openings.filter(({ text }) => isNumbered(text));
  const chosen = numbered.length > 1 ? numbered : bold;
  return chosen.map(({ text, place }) => ({ title: text, place }));
}

/** First column of a table, heading row left out. */
export function optionRows(
  table: Table,
  { document }: ReadContext,
): readonly OptionCandidate[] {
  return table.children.slice(1).flatMap((row): OptionCandidate[] => {
    const [cell] = row.children;
    const title = cell
      ? richLines(cell, document)
          .map(({ text }) => text)
          .join(' ')
      : '';
    return title === '' ? [] : [{ title, place: placeOfNode(cell) }];
  });
}
