import type { Guarded } from '../access/access';
import type { DecisionFields } from '../decision/types';
import { VISIBILITIES } from '../revision/types';
import { LIMITS } from '../text/limits';

/** Who may read a record whatever else holds; undefined when everybody may. */
function readersOf(side: Guarded): ReadonlySet<string> | undefined {
  return side.visibility === 'public'
    ? undefined
    : new Set([side.owner, side.createdBy, ...side.readers]);
}

/**
 * Who owns and who may read a drafted decision. It names both sides, so nobody
 * may read it who may not read both: its visibility is the stricter of the two,
 * its readers are the refs that both sides let in, and its owner must be one of
 * them. A ref counts only where both name it itself: membership is not looked
 * into, which leaves out some who could be let in and nobody else.
 */
export function draftAudience(options: {
  left: Guarded;
  right: Guarded;
  /** May read both sides. */
  proposer: string;
  /** The side the proposer owns, if any. */
  ownSide: Guarded | undefined;
}): Pick<DecisionFields, 'owner' | 'visibility' | 'readers'> {
  const { left, right, proposer, ownSide } = options;
  const sides = [left, right].map(readersOf);
  const mayReadBoth = (ref: string) =>
    sides.every(readers => readers?.has(ref) ?? true);
  const owner =
    [ownSide ?? left, left, right]
      .map(side => side.owner)
      // Imported owners may be names, which cannot own a decision.
      .filter(ref => /^(group|user):/.test(ref))
      .find(mayReadBoth) ?? proposer;
  const visibility =
    VISIBILITIES[
      Math.max(
        ...[left, right].map(side => VISIBILITIES.indexOf(side.visibility)),
      )
    ];
  const named = sides.flatMap(readers => [...(readers ?? [])]);
  const readers = [...new Set(named)]
    .filter(ref => ref !== owner && /^(group|user):/.test(ref))
    .filter(mayReadBoth)
    .slice(0, LIMITS.readers);
  return { owner, visibility, readers };
}
