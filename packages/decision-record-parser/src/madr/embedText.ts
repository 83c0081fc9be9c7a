import type { Content, Heading } from 'mdast';
import { exceededLimit } from '../limits/exceededLimit';
import { DEFAULT_LIMITS } from '../limits/ParserLimits';
import { parse, plainText, render } from './markdownNodes';

const DEEPEST = 6;
const PROBE = 'end of text';
/** A heading with marks at both ends, which only Markdown for humans needs. */
const CLOSED = /^( {0,3})(#{2,6})(?:([ \t]+.*?))?[ \t]+(#{1,6})$/;
const OPENED = /^( {0,3})(#{1,6})(?=[ \t]|$)/;
const MAYBE_CLOSED = /^ {0,3}#{2,6}[ \t].*#$/m;

/** Where a text goes. */
export interface Slot {
  /** Depth of the heading it stands under. */
  readonly under: 2 | 3;
  /** What follows may be a list, which would go on with one before it. */
  readonly beforeList?: boolean;
}

/** A heading of the text itself, not one inside of a list or a quote. */
function headingsOf(
  markdown: string,
): readonly { readonly depth: number; readonly line: number }[] {
  return parse(markdown).flatMap(node =>
    node.type === 'heading'
      ? [{ depth: node.depth, line: node.position!.start.line - 1 }]
      : [],
  );
}

function eachHeading(
  markdown: string,
  change: (line: string, depth: number) => string,
): string {
  const lines = markdown.split('\n');
  for (const { depth, line } of headingsOf(markdown)) {
    lines[line] = change(lines[line], depth);
  }
  return lines.join('\n');
}

/** Headings come below the one they stand under. Marks at the end keep the depth they had. */
function lowerHeadings(markdown: string, under: number): string {
  const depths = headingsOf(markdown).map(({ depth }) => depth);
  const down = Math.max(0, under + 1 - Math.min(...depths));
  return eachHeading(markdown, (line, depth) => {
    const lower = Math.min(DEEPEST, depth + down);
    return lower === depth
      ? line
      : `${line.replace(OPENED, `$1${'#'.repeat(lower)}`)} ${'#'.repeat(
          depth,
        )}`;
  });
}

function raiseHeadings(markdown: string): string {
  return MAYBE_CLOSED.test(markdown)
    ? eachHeading(markdown, line =>
        line.replace(CLOSED, (whole, indent, marks, text = '', depth) =>
          depth.length < marks.length ? `${indent}${depth}${text}` : whole,
        ),
      )
    : markdown;
}

function isQuoted(text: string): boolean {
  return text.split('\n').every(line => line.startsWith('>'));
}

export function quote(text: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function unquote(text: string): string {
  return text.replace(/^> ?/gm, '');
}

/** Whether a text leaves the outline of the document around it as it is. */
function staysInPlace(text: string, { under, beforeList }: Slot): boolean {
  const isSection = (node: Content): node is Heading =>
    node.type === 'heading' && node.depth <= under;
  const alone = parse(text);
  const last = alone[alone.length - 1];
  if (alone.some(isSection) || (beforeList && last?.type === 'list')) {
    return false;
  }
  const followed = parse(`${text}\n\n# ${PROBE}`);
  const probe = followed[followed.length - 1];
  return (
    followed.length === alone.length + 1 &&
    isSection(probe) &&
    plainText(probe) === PROBE
  );
}

/** A text in a file, as it was before it was embedded. */
export function readEmbedded(markdown: string): string {
  return isQuoted(markdown) ? unquote(markdown) : raiseHeadings(markdown);
}

/**
 * Somebody's Markdown as part of a larger document, so that `readEmbedded` gives
 * it back to the letter: as it is, with its headings lowered, or, where nothing
 * less keeps it in its place, quoted. What is too hard to parse is code.
 */
export function embedText(text: string, slot: Slot): string {
  if (exceededLimit(text, DEFAULT_LIMITS)) {
    return render({ type: 'code', value: text });
  }
  const candidates = [() => text, () => lowerHeadings(text, slot.under)];
  for (const candidate of candidates) {
    const markdown = candidate();
    if (staysInPlace(markdown, slot) && readEmbedded(markdown) === text) {
      return markdown;
    }
  }
  return quote(text);
}
