import type { Guarded } from '../access/access';
import type { DecisionEntityLink, DecisionInput } from '../decision/types';
import { draftAudience } from '../resolution/draftAudience';
import { LIMITS } from '../text/limits';
import { shorten } from '../text/shorten';
import type { FollowUp, Review } from './types';

/**
 * The decision somebody has to take after a review, proposed and linked to what
 * was reviewed. It names nothing of a subject but its id, so that it tells nobody
 * more than the link does, and it is for those alone who may read the subject.
 *
 * @public
 */
export function draftFollowUp(options: {
  review: Pick<Review, 'subject' | 'heldOn'>;
  followUp: FollowUp;
  /** What decides who may read the subject; a review of an entity has its own. */
  guarded: Guarded;
  /** Entities the subject hangs on. */
  entities: readonly string[];
  proposer: string;
  /** The subject is replaced by what is decided. */
  supersedes: boolean;
}): DecisionInput {
  const { review, followUp, guarded, entities, proposer, supersedes } = options;
  const { subject, heldOn } = review;
  const links = entities.slice(0, LIMITS.attachments).map(
    (entityRef): DecisionEntityLink => ({
      entityRef,
      relation: subject.kind === 'entity' ? 'governs' : 'constrains',
    }),
  );
  return {
    title: shorten(followUp.text.replace(/\s+/g, ' '), LIMITS.title),
    status: 'proposed',
    contextAndProblem: `${followUp.text}\n\nThis follows from the review of ${heldOn}.`,
    entities: links,
    initiatives: subject.kind === 'initiative' ? [subject.ref] : [],
    supersedes: subject.kind === 'decision' && supersedes ? [subject.ref] : [],
    ...draftAudience({
      left: guarded,
      right: guarded,
      proposer,
      ownSide: { ...guarded, owner: followUp.owner },
    }),
  };
}
