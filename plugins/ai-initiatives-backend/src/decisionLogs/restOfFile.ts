import type {
  Fact,
  ParsedFile,
  Place,
} from 'ai-initiatives-decision-record-parser';
import { sectionText } from './sectionText';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const FENCE = /^---[ \t]*$/;

/** Lines, counted from 1, the end included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf({ startLine, endLine }: Place): Range {
  return { from: startLine, to: endLine };
}

function statedPlace(fact: Fact<unknown>): readonly Range[] {
  return fact.state === 'stated' && fact.place && fact.source !== 'sidecar'
    ? [rangeOf(fact.place)]
    : [];
}

/** A section with its heading, as far as `sectionText` goes. */
function sectionRange(
  text: string,
  section: Parameters<typeof sectionText>[1],
): Range {
  const { startLine, endOffset } = section.place;
  const content = sectionText(text, section);
  const at = content === '' ? -1 : text.indexOf(content, endOffset);
  const end = at < 0 ? endOffset : at + content.length;
  return { from: startLine, to: text.slice(0, end).split(/\r\n?|\n/).length };
}

/** Headings below which nothing is left, though something was. */
function emptied(
  lines: readonly string[],
  isTaken: (line: number) => boolean,
): ReadonlySet<number> {
  const empty = new Set<number>();
  let heading: number | undefined;
  let lost = false;
  const close = () => {
    if (heading !== undefined && lost) {
      empty.add(heading);
    }
  };
  lines.forEach((line, index) => {
    if (isTaken(index)) {
      lost = true;
    } else if (HEADING.test(line)) {
      close();
      heading = index;
      lost = false;
    } else if (line.trim() !== '') {
      heading = undefined;
    }
  });
  close();
  return empty;
}

/**
 * What a file says besides the facts and sections that have a field of their own,
 * in its own words. Front matter stays as code, unless all of it was understood.
 */
export function restOfFile(text: string, parsed: ParsedFile): string {
  const { title, status, date, deciders, consulted, informed } = parsed;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const taken: readonly Range[] = [
    ...[title, status, date, deciders, consulted, informed].flatMap(
      statedPlace,
    ),
    ...[...parsed.sections.context, ...parsed.sections.decision].map(section =>
      sectionRange(text, section),
    ),
  ];
  const isTaken = (index: number) =>
    taken.some(({ from, to }) => index + 1 >= from && index + 1 <= to);
  const closing = FENCE.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && FENCE.test(line))
    : -1;
  const header = lines
    .slice(1, Math.max(1, closing))
    .filter((line, index) => !isTaken(index + 1) && line.trim() !== '');
  const empty = emptied(lines, isTaken);
  const body = lines
    .map((line, index) =>
      index <= closing || isTaken(index) || empty.has(index) ? '' : line,
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const code = header.length > 0 ? `~~~yaml\n${header.join('\n')}\n~~~` : '';
  return [code, body].filter(part => part !== '').join('\n\n');
}
