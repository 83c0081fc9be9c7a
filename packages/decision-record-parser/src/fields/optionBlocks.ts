import type { Content, List, Table } from 'mdast';
import type { ReadContext } from '../labels/ReadContext';
import { richLines } from '../markdown/richLines';
import { placeOfNode } from '../source/placeOfNode';
import { foldText } from '../text/foldText';
import type { OptionWords } from './createOptionWords';
import { OptionCandidate } from './optionHeadings';

const numberedLead = /^\(?\d+[.)]\s*\S/;

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
  { isNumbered, isAside, clean }: OptionWords,
): readonly OptionCandidate[] {
  const openings = nodes.flatMap(node => {
    if (node.type !== 'paragraph') {
      return [];
    }
    const [line] = richLines(node, document);
    return line ? [line] : [];
  });
  const numbered = openings.filter(
    ({ text, boldLead }) =>
      isNumbered(clean(text)) || numberedLead.test(boldLead ?? ''),
  );
  const bold = openings.filter(
    ({ boldLead = '', text }) =>
      boldLead !== '' &&
      !isAside(boldLead) &&
      boldLead.length >= text.length - 1,
  );
  const chosen = numbered.length > 1 ? numbered : bold;
  return chosen.map(({ text, place }) => ({ title: text, place }));
}

/** Whether the first column of a table is headed as one of options. */
export function isOptionTable(
  table: Table,
  { document, words }: ReadContext,
): boolean {
  const [head] = table.children[0].children;
  const label = head ? richLines(head, document)[0]?.text ?? '' : '';
  const key = foldText(label).replace(/s$/, '');
  return words.options.nouns.some(noun => foldText(noun) === key);
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
