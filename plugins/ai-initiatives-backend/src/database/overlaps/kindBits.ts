import type { OverlapKind } from 'backstage-plugin-ai-initiatives-common';

/** Stored, so that a kind never changes its place: new ones go to the end. */
const PLACES: readonly OverlapKind[] = [
  'same-problem',
  'same-data',
  'same-tool',
  'same-system',
  'same-text',
];

/** A number with one bit for each kind, which both databases can search. */
export function kindBits(kinds: readonly OverlapKind[]): number {
  return kinds.reduce((bits, kind) => bits + 2 ** PLACES.indexOf(kind), 0);
}
