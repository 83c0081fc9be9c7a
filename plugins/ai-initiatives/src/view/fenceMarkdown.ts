/** Upper bounds beyond which the Markdown parser's time grows out of hand. */
export const MARKDOWN_LIMITS = {
  bytes: 256 * 1024,
  runLength: 4_000,
  tableCells: 2_000,
  nesting: 50,
} as const;

/** Which bound a text exceeds. */
export type MarkdownFenceReason = 'size' | 'run' | 'table' | 'nesting';

/** What may be done with a text: parse it, or show it as it was written. */
export type MarkdownFence =
  | { readonly parse: true }
  | { readonly parse: false; readonly reason: MarkdownFenceReason };

const DELIMITER_ROW = /^\|?:?-+:?(\|:?-+:?)*\|?$/;
const MARKER = /^(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))\s*/;

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) {
      bytes += unit > 0x7ff ? 2 : 1;
    }
  }
  return bytes;
}

function longestRun(text: string): number {
  let longest = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index === text.length || text.charCodeAt(index) <= 0x20) {
      longest = Math.max(longest, index - start);
      start = index + 1;
    }
  }
  return longest;
}

function pipesOf(line: string): number {
  return line.split('|').length - 1;
}

/** Rows shorter than the header are filled up, so columns × rows is the bound. */
function tableCells(lines: readonly string[]): number {
  let cells = 0;
  let columns = 0;
  for (const line of lines) {
    const dense = line.replace(/[\s>]+/g, '');
    if (dense === '') {
      columns = 0;
    } else if (/[|:]/.test(dense) && DELIMITER_ROW.test(dense)) {
      columns = pipesOf(dense) + 1;
      cells += columns;
    } else if (columns > 0) {
      cells += Math.max(columns, pipesOf(dense) + 1);
    }
  }
  return cells;
}

function nestingOf(line: string): number {
  const content = line.trimStart();
  const indentation = line.length - content.length;
  let depth = 0;
  let rest = content;
  for (
    let marker = MARKER.exec(rest);
    marker && depth <= MARKDOWN_LIMITS.nesting;
    marker = MARKER.exec(rest)
  ) {
    depth += 1;
    rest = rest.slice(marker[0].length);
  }
  return depth === 0 ? 0 : depth + Math.floor(indentation / 2);
}

/**
 * Decides, before any parser sees it, whether a text may be parsed as Markdown.
 * Every check takes time proportional to the text.
 */
export function fenceMarkdown(text: string): MarkdownFence {
  const lines = () => text.split(/\r\n?|\n/);
  const checks: readonly [MarkdownFenceReason, () => boolean][] = [
    ['size', () => bytesOf(text) > MARKDOWN_LIMITS.bytes],
    ['run', () => longestRun(text) > MARKDOWN_LIMITS.runLength],
    ['table', () => tableCells(lines()) > MARKDOWN_LIMITS.tableCells],
    [
      'nesting',
      () => lines().some(line => nestingOf(line) > MARKDOWN_LIMITS.nesting),
    ],
  ];
  const failed = checks.find(([, exceeds]) => exceeds());
  return failed ? { parse: false, reason: failed[0] } : { parse: true };
}
