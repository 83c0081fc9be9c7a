import { countStructure } from './countStructure';
import { ParserLimits } from './ParserLimits';

/**
 * Which limit a text exceeds, as a sentence, or nothing. It looks at each
 * character a few times, so that it costs next to nothing beside any parser.
 */
export function exceededLimit(
  text: string,
  limits: ParserLimits,
): string | undefined {
  if (text.length > limits.parsedSize) {
    return `It holds ${text.length} characters; up to ${limits.parsedSize} are parsed.`;
  }
  // Runs are measured from where they begin, so that none is measured twice.
  if (new RegExp(`(?<!\\S)\\S{${limits.unbrokenRun + 1}}`).test(text)) {
    return `It holds more than ${limits.unbrokenRun} characters without white space.`;
  }
  if (
    new RegExp(`(?<![^\\S\\r\\n])[^\\S\\r\\n]{${limits.unbrokenRun + 1}}`).test(
      text,
    )
  ) {
    return `It holds more than ${limits.unbrokenRun} blanks in a row.`;
  }
  const { lines, cells, marks, blocks, nesting, marksInParagraph } =
    countStructure(text);
  if (lines > limits.lines) {
    return `It holds ${lines} lines; up to ${limits.lines} are parsed.`;
  }
  if (cells > limits.tableCells) {
    return `It holds ${cells} table cells; up to ${limits.tableCells} are parsed.`;
  }
  if (cells * text.length > limits.tableWork) {
    return `It holds ${cells} table cells in ${text.length} characters, which takes too long to parse.`;
  }
  if (nesting > limits.nesting) {
    return `It nests quotes or lists ${nesting} deep; up to ${limits.nesting} are parsed.`;
  }
  if (marksInParagraph > limits.marksPerParagraph) {
    return `It holds a paragraph of ${marksInParagraph} brackets or marks; up to ${limits.marksPerParagraph} are parsed.`;
  }
  if (marks > limits.marks) {
    return `It holds ${marks} brackets and marks; up to ${limits.marks} are parsed.`;
  }
  return blocks > limits.blocks
    ? `It holds ${blocks} headings, items and quoted lines; up to ${limits.blocks} are parsed.`
    : undefined;
}
