import { blockLines, BlockLine } from '../markdown/blockLines';
import type { MarkdownDocument } from '../markdown/MarkdownDocument';
import type { Section } from '../markdown/Section';

const checkbox = /^\[([ xX])\]\s*/;

/** Lines of a status section that say something: the ticked ones of a list of boxes, no quoted explanations. */
export function statusSectionLines(
  section: Section,
  document: MarkdownDocument,
): readonly BlockLine[] {
  const lines = blockLines(section.body, document);
  const boxes = lines.filter(({ text }) => checkbox.test(text));
  if (boxes.length > 1) {
    return boxes
      .filter(({ text }) => checkbox.exec(text)![1] !== ' ')
      .map(line => ({ ...line, text: line.text.replace(checkbox, '') }));
  }
  const said = lines.filter(({ block }) => block !== 'quote');
  return said.length > 0 ? said : lines;
}
