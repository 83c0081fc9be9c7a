import { blockLines, BlockLine } from '../markdown/blockLines';
import type { MarkdownDocument } from '../markdown/MarkdownDocument';
import type { Section } from '../markdown/Section';
import type { StatusReader } from './normalizeStatus';
import type { DateReader } from './readDateText';

const checkbox = /^\[([ xX])\]\s*/;

interface StatusReaders {
  readonly readStatus: StatusReader;
  readonly readDateText: DateReader;
}

/** Lines of a status section that say something: the ticked ones of a list of boxes, no quoted explanations. */
export function statusSectionLines(
  section: Section,
  document: MarkdownDocument,
  readers: StatusReaders,
): readonly BlockLine[] {
  const lines = blockLines(section.body, document);
  const boxes = lines.filter(({ text }) => checkbox.test(text));
  if (boxes.length > 1) {
    return boxes
      .filter(({ text }) => checkbox.exec(text)![1] !== ' ')
      .map(line => ({ ...line, text: line.text.replace(checkbox, '') }));
  }
  const dated = newestFirst(lines, readers);
  if (dated.length > 1) {
    return dated;
  }
  const said = lines.filter(({ block }) => block !== 'quote');
  return said.length > 0 ? said : lines;
}

/** Of a history, one dated status a line, the newest counts. */
function newestFirst(
  lines: readonly BlockLine[],
  { readStatus, readDateText }: StatusReaders,
): readonly BlockLine[] {
  const dated = lines.flatMap(line => {
    const date = readDateText(line.text);
    const status = readStatus(line.text);
    return date.kind === 'day' && status !== 'unknown' && status !== 'choices'
      ? [{ line, iso: date.iso }]
      : [];
  });
  return dated.length === lines.length
    ? dated.sort((a, b) => b.iso.localeCompare(a.iso)).map(({ line }) => line)
    : [];
}
