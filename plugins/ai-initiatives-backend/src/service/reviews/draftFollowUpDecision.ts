import { ConflictError, InputError } from '@backstage/errors';
import {
  draftFollowUp,
  Guarded,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { RecordWriter } from '../records/RecordWriter';
import type { LockedSubject } from './reviewSubjects';

/** Whose rights decide, where the subject has none: those of the review. */
function guardOf(review: Review, { guarded }: LockedSubject): Guarded {
  return guarded ?? review;
}

/**
 * Drafts the decision a follow-up asks for and links it, in one transaction;
 * undefined when that was done before.
 */
export async function draftFollowUpDecision(options: {
  transaction: StoreTransaction;
  decisions: RecordWriter<'decision'>;
  current: Review;
  subject: LockedSubject;
  place: number;
  access: Access;
  at: string;
}): Promise<Review | undefined> {
  const { transaction, decisions, current, subject, place, access, at } =
    options;
  if (current.state !== 'held') {
    throw new ConflictError(
      `The review '${current.id}' is ${current.state}: hold it before you decide what follows from it.`,
    );
  }
  const followUp = current.followUps[place];
  if (!followUp) {
    throw new InputError(
      `The review '${current.id}' has ${current.followUps.length} follow-ups, and none at place ${place}; places begin at 0`,
    );
  }
  if (followUp.decision) {
    return undefined;
  }
  const { kind, ref } = current.subject;
  const { record } = decisions.draft({
    input: {
      ...draftFollowUp({
        review: current,
        followUp,
        guarded: guardOf(current, subject),
        entities: subject.entities,
        proposer: access.viewer.ref,
        supersedes: current.items.some(
          item =>
            item.kind === kind &&
            item.id === ref &&
            item.verdict === 'supersede',
        ),
      }),
    },
    access,
    at,
  });
  await decisions.create(transaction, { record, access });
  return {
    ...current,
    revision: current.revision + 1,
    updatedAt: at,
    updatedBy: access.viewer.ref,
    followUps: current.followUps.map((item, index) =>
      index === place ? { ...item, decision: record.id } : item,
    ),
  };
}
