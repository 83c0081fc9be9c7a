import { randomBytes } from 'node:crypto';
import {
  createRecordId,
  followingDueOn,
  followingKey,
  planReview,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { LockedSubject } from './reviewSubjects';
import { audienceOf } from './reviewSubjects';

/** Tells nothing of what is reviewed. */
export function newReviewId(at: string): string {
  return createRecordId({
    title: 'review',
    randomBytes: randomBytes(8),
    day: at.slice(0, 10),
  });
}

export async function createReview(
  transaction: StoreTransaction,
  review: Review,
): Promise<void> {
  await transaction.save({ kind: 'review', record: review, action: 'created' });
}

export async function saveReview(
  transaction: StoreTransaction,
  review: Review,
): Promise<void> {
  const action = review.archivedAt ? 'archived' : 'changed';
  await transaction.save({ kind: 'review', record: review, action });
}

/** The next of the series, unless it comes with an event or its subject is gone. */
export async function planFollowing(
  transaction: StoreTransaction,
  options: {
    review: Review;
    subject: LockedSubject;
    at: string;
    by: string;
    dueOn?: string;
  },
): Promise<void> {
  const { review, subject, at, by } = options;
  const dueOn = options.dueOn ?? followingDueOn(review);
  if (dueOn === undefined || subject.guarded?.archivedAt) {
    return;
  }
  const { series, owner, cadence, anchor } = review;
  await createReview(
    transaction,
    planReview({
      id: newReviewId(at),
      series,
      subject: review.subject,
      schedule: { owner, cadence, dueOn },
      anchor,
      audience: audienceOf(subject),
      originKey: followingKey(series, dueOn),
      change: { at, by },
    }),
  );
}
