import type { Node } from 'unist';
import { Place } from '../types';

const NOWHERE: Place = {
  startLine: 1,
  endLine: 1,
  startOffset: 0,
  endOffset: 0,
};

/** Place of a node of the tree. */
export function placeOfNode({ position }: Node): Place {
  return position
    ? {
        startLine: position.start.line,
        endLine: position.end.line,
        startOffset: position.start.offset ?? 0,
        endOffset: position.end.offset ?? 0,
      }
    : NOWHERE;
}
