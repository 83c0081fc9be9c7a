import type { SectionRef } from 'ai-initiatives-decision-record-parser';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const FENCE = /^ {0,3}(```+|~~~+)/;

function depthOf(line: string): number | undefined {
  return HEADING.exec(line)?.[1].length;
}

/**
 * What stands under a heading, up to the next one of the same depth or above.
 * Where the heading has no marks, up to the next heading with marks.
 */
export function sectionText(text: string, { place }: SectionRef): string {
  const lines = text.slice(place.startOffset).split(/\r\n?|\n/);
  const own = depthOf(lines[0]) ?? 6;
  const heading = text.slice(place.startOffset, place.endOffset);
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of lines.slice(heading.split(/\r\n?|\n/).length)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    }
    const depth = fence === undefined ? depthOf(line) : undefined;
    if (depth !== undefined && depth <= own) {
      break;
    }
    kept.push(line);
  }
  return kept.join('\n').trim();
}
