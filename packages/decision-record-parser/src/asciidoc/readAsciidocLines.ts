/** One line of an AsciiDoc text by what it does. */
export interface AsciidocLine {
  readonly kind: 'heading' | 'attribute' | 'item' | 'text' | 'blank';
  readonly text: string;
  /** Name of an attribute, or mark of an item. */
  readonly label: string;
  /** Level of a heading or item, from 1. */
  readonly depth: number;
  readonly lineNumber: number;
  readonly start: number;
  readonly end: number;
}

const heading = /^(={1,6}|#{1,6})\s+(\S.*)$/;
const attribute = /^:([\w-]+):(?:\s+(.*))?$/;
const item = /^\s*(\*{1,5}|-|\.{1,5}|\d+\.)\s+(\S.*)$/;
const fence = /^(?:-{4,}|\.{4,}|={4,}|\+{4,}|`{3,}|_{4,}|\/{4,})\s*$/;
const silent =
  /^(?:\/\/|\[|include::|image::|ifdef::|endif::|toc::|\|===|\+\s*$)/;

/** Lines outside of code, tables and comments. */
export function readAsciidocLines(text: string): readonly AsciidocLine[] {
  const lines: AsciidocLine[] = [];
  let closing: string | undefined;
  let start = 0;
  let lineNumber = 0;
  for (const written of text.split(/(?<=\n)/)) {
    lineNumber += 1;
    const content = written.trimEnd();
    const place = { lineNumber, start, end: start + content.length };
    start += written.length;
    if (closing !== undefined) {
      closing = content === closing ? undefined : closing;
      continue;
    }
    const isTable = content.startsWith('|===');
    if (fence.test(content) || isTable) {
      closing = content;
      lines.push(lineOf('blank', '', place));
      continue;
    }
    lines.push(classify(content, place));
  }
  return lines;
}

type LinePlace = Pick<AsciidocLine, 'lineNumber' | 'start' | 'end'>;

function classify(content: string, place: LinePlace): AsciidocLine {
  const headed = heading.exec(content);
  if (headed) {
    return lineOf('heading', headed[2], place, headed[1].length);
  }
  const set = attribute.exec(content);
  if (set) {
    return { ...lineOf('attribute', set[2] ?? '', place), label: set[1] };
  }
  const listed = item.exec(content);
  if (listed) {
    const mark = listed[1].replace(/\d+/, '1');
    return { ...lineOf('item', listed[2], place, 1), label: mark };
  }
  return content.trim() === '' || silent.test(content)
    ? lineOf('blank', '', place)
    : lineOf('text', content, place);
}

function lineOf(
  kind: AsciidocLine['kind'],
  text: string,
  place: LinePlace,
  depth = 0,
): AsciidocLine {
  return { kind, text, label: '', depth, ...place };
}
