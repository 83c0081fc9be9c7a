/** What makes a text slow to parse, counted without parsing it. */
export interface StructureCounts {
  readonly lines: number;
  readonly cells: number;
  readonly marks: number;
  readonly marksInParagraph: number;
  readonly blocks: number;
  readonly nesting: number;
}

const blankLine = /^[\s>]*$/;
const heading = /^[\s>]*(?:#|=+\s*$)/;
const containerPrefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const containerMark = />|[-*+]|\d+[.)]/g;
const rowOfDashes = /^[\s>|:-]+$/;
/** Deeper than this, white space in front of a list item is a ladder. */
const INDENT_PER_LEVEL = 4;

/** Counts line by line. It errs on the high side: code counts as well. */
export function countStructure(text: string): StructureCounts {
  let cells = 0;
  let marks = 0;
  let blocks = 0;
  let nesting = 0;
  let marksInParagraph = 0;
  let paragraph = { pipes: 0, marks: 0, isTable: false };
  const allLines = text.split(/\r\n?|\n/);
  for (const line of allLines) {
    if (blankLine.test(line)) {
      paragraph = { pipes: 0, marks: 0, isTable: false };
    }
    const pipes = countOf(line, '|');
    const lineMarks = ['[', '<', '*', '_', '`'].reduce(
      (sum, mark) => sum + countOf(line, mark),
      0,
    );
    const isDelimiter = rowOfDashes.test(line) && line.includes('-');
    // A row of dashes makes a table of what stands right above and below it.
    if (paragraph.isTable) {
      cells += pipes;
    } else if (isDelimiter) {
      cells += paragraph.pipes + pipes;
    }
    paragraph = {
      pipes: paragraph.pipes + pipes,
      marks: paragraph.marks + lineMarks,
      isTable: paragraph.isTable || isDelimiter,
    };
    marks += lineMarks;
    marksInParagraph = Math.max(marksInParagraph, paragraph.marks);
    const containers = containersOf(line);
    blocks += containers.marks + (heading.test(line) ? 1 : 0);
    nesting = Math.max(nesting, containers.depth);
  }
  return {
    lines: allLines.length,
    cells,
    marks,
    marksInParagraph,
    blocks,
    nesting,
  };
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

/** Marks of quotes and items in front of a line. Indented code may be far to the right; only items nest. */
function containersOf(line: string): {
  readonly marks: number;
  readonly depth: number;
} {
  const [prefix] = containerPrefix.exec(line)!;
  const marks = prefix.match(containerMark)?.length ?? 0;
  const indent = /^[ \t]*/.exec(prefix)![0].length;
  return {
    marks,
    depth: marks > 0 ? marks + Math.floor(indent / INDENT_PER_LEVEL) : 0,
  };
}
