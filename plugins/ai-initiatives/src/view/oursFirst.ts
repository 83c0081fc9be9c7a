import type {
  InitiativeSummary,
  Overlap,
} from 'backstage-plugin-ai-initiatives-common';

/** Both sides of a pair, the one that belongs to any of the owners first. */
export function oursFirst(
  { left, right }: Pick<Overlap, 'left' | 'right'>,
  owners: readonly string[],
): readonly [ours: InitiativeSummary, theirs: InitiativeSummary] {
  return owners.includes(left.owner.ref) || !owners.includes(right.owner.ref)
    ? [left, right]
    : [right, left];
}
