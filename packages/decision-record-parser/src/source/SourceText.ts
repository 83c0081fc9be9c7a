import type { Node } from 'unist';
import { Place } from '../types';

/** A text that knows where its lines begin. */
export interface SourceText {
  readonly text: string;
  /** Place of a range of offsets. */
  readonly placeOf: (startOffset: number, endOffset: number) => Place;
  /** Place of one line without the white space around it, cut to a node where given. */
  readonly placeOfLine: (line: number, within?: Node) => Place;
}

export function createSourceText(text: string): SourceText {
  const starts = [0];
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    starts.push(index + ending.length);
  }

  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  };

  const placeOf = (startOffset: number, endOffset: number): Place => ({
    startLine: lineOf(startOffset),
    endLine: lineOf(Math.max(startOffset, endOffset - 1)),
    startOffset,
    endOffset,
  });

  return {
    text,
    placeOf,
    placeOfLine: (line, within) => {
      const start = starts[line - 1] ?? text.length;
      const end = starts[line] ?? text.length;
      const from = Math.max(start, within?.position?.start.offset ?? 0);
      const to = Math.min(end, within?.position?.end.offset ?? end);
      const content = text.slice(from, Math.max(from, to));
      const lead = content.length - content.trimStart().length;
      return placeOf(
        from + (lead < content.length ? lead : 0),
        from + Math.max(content.trimEnd().length, 0),
      );
    },
  };
}
