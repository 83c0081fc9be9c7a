import { ParserLimits } from './ParserLimits';

const containerPrefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const containerMark = />|[-*+]|\d+[.)]/g;
/** Deeper than this, white space in front of a list item is a ladder. */
const INDENT_PER_LEVEL = 4;

/**
 * Which limit a text exceeds, as a sentence, or nothing. One pass over the
 * lines, so that it costs next to nothing beside any parser.
 */
export function exceededLimit(
  text: string,
  limits: ParserLimits,
): string | undefined {
  if (text.length > limits.parsedSize) {
    return `It holds ${text.length} characters; up to ${limits.parsedSize} are parsed.`;
  }
  const run = new RegExp(`\\S{${limits.unbrokenRun + 1}}`);
  if (run.test(text)) {
    return `It holds more than ${limits.unbrokenRun} characters without white space.`;
  }
  let cells = 0;
  let brackets = 0;
  let marks = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[\s>]*$/.test(line)) {
      cells = 0;
      brackets = 0;
      marks = 0;
    }
    cells += countOf(line, '|');
    brackets += countOf(line, '[') + countOf(line, '<');
    marks += countOf(line, '*') + countOf(line, '_') + countOf(line, '`');
    if (cells > limits.tableCells) {
      return `It holds a table of more than ${limits.tableCells} cells.`;
    }
    if (Math.max(brackets, marks) > limits.marksPerParagraph) {
      return `It holds a paragraph of more than ${limits.marksPerParagraph} brackets or marks.`;
    }
    if (nestingOf(line) > limits.nesting) {
      return `It nests quotes or lists more than ${limits.nesting} deep.`;
    }
  }
  return undefined;
}

function countOf(line: string, character: string): number {
  let count = 0;
  for (
    let at = line.indexOf(character);
    at >= 0;
    at = line.indexOf(character, at + 1)
  ) {
    count += 1;
  }
  return count;
}

function nestingOf(line: string): number {
  const [prefix] = containerPrefix.exec(line)!;
  const marks = prefix.match(containerMark)?.length ?? 0;
  const indent = /^[ \t]*/.exec(prefix)![0].length;
  // Indented code may be far to the right; only items nest.
  return marks > 0 ? marks + Math.floor(indent / INDENT_PER_LEVEL) : 0;
}
