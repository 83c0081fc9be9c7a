import { Guarded, speaksFor, Viewer } from '../access/access';
import { decisionMakerRefs } from '../decision/decisionMakerRefs';

/** The parts of a decision that say who answers for it. @public */
export interface Answerable extends Guarded {
  readonly decisionMakers: readonly string[];
}

/**
 * Whether somebody answers for a decision without having to be allowed to change
 * it: who made it does. Of a record that is kept in a repository the owner and
 * stewards do, because the people its file names are only what the file says.
 *
 * @public
 */
export function answersFor(viewer: Viewer, decision: Answerable): boolean {
  if (viewer.type !== 'user') {
    return false;
  }
  return decision.source
    ? viewer.steward || speaksFor(viewer, decision)
    : decisionMakerRefs(decision).some(maker =>
        viewer.ownershipRefs.includes(maker),
      );
}
