import { ConflictError } from '@backstage/errors';
import type { Visibility } from '../revision/types';
import { VISIBILITIES } from '../revision/types';
import { nextDue } from './cadence';
import type { ReviewSchedule } from './parseReview';
import type { Review, ReviewOutcome, ReviewSubject } from './types';

/** Who writes and when. @public */
export interface ReviewChange {
  readonly at: string;
  readonly by: string;
}

/** Who may read what is reviewed. @public */
export interface ReviewAudience {
  readonly visibility: Visibility;
  readonly readers: readonly string[];
}

/** A new review that nobody has held yet. @public */
export function planReview(options: {
  id: string;
  series: string;
  subject: ReviewSubject;
  schedule: ReviewSchedule & { readonly owner: string };
  /** Due days are counted from here; from the due day unless told. */
  anchor?: string;
  audience: ReviewAudience;
  originKey?: string;
  change: ReviewChange;
}): Review {
  const { id, series, subject, schedule, audience, originKey, change } =
    options;
  const { owner, cadence, dueOn } = schedule;
  return {
    id,
    revision: 1,
    createdAt: change.at,
    createdBy: change.by,
    updatedAt: change.at,
    updatedBy: change.by,
    origin: { kind: 'portal', ...(originKey && { key: originKey }) },
    subject,
    series,
    owner,
    cadence,
    anchor: options.anchor ?? dueOn,
    dueOn,
    state: 'planned',
    participants: [],
    items: [],
    followUps: [],
    ...audience,
  };
}

function next(review: Review, { at, by }: ReviewChange): Review {
  return {
    ...review,
    revision: review.revision + 1,
    updatedAt: at,
    updatedBy: by,
  };
}

function checkPlanned(review: Review, verb: string): void {
  if (review.state !== 'planned') {
    const day = review.heldOn ?? review.updatedAt.slice(0, 10);
    throw new ConflictError(
      `The review '${review.id}' was ${review.state} on ${day} and cannot be ${verb} any more. Plan another one instead.`,
    );
  }
}

/** Another day counts from that day on. @public */
export function reschedule(
  review: Review,
  schedule: ReviewSchedule & { readonly owner: string },
  change: ReviewChange,
): Review {
  checkPlanned(review, 'moved');
  const { owner, cadence, dueOn } = schedule;
  const counts = cadence === review.cadence && dueOn === review.dueOn;
  return {
    ...next(review, change),
    owner,
    cadence,
    dueOn,
    anchor: counts ? review.anchor : dueOn,
  };
}

/** Said once; what was said may be corrected later. @public */
export function holdReview(
  review: Review,
  outcome: ReviewOutcome,
  change: ReviewChange,
): Review {
  checkPlanned(review, 'held');
  return { ...next(review, change), ...outcome, state: 'held' };
}

/** @public */
export function correctReview(
  review: Review,
  outcome: ReviewOutcome & { readonly owner: string },
  change: ReviewChange,
): Review {
  if (review.state !== 'held') {
    throw new ConflictError(
      `The review '${review.id}' is ${review.state}: hold it before you say what came of it.`,
    );
  }
  return { ...next(review, change), ...outcome };
}

/** @public */
export function skipReview(
  review: Review,
  reason: string,
  change: ReviewChange,
): Review {
  checkPlanned(review, 'skipped');
  return { ...next(review, change), state: 'skipped', skippedBecause: reason };
}

/**
 * Through which day a review that is over counts: held early it counts for the
 * day it was due, held late for the days that went by meanwhile.
 *
 * @public
 */
export function countsThrough(
  review: Pick<Review, 'dueOn' | 'heldOn' | 'state' | 'updatedAt'>,
): string {
  const closedOn =
    review.state === 'skipped' ? review.dueOn : review.heldOn ?? review.dueOn;
  return closedOn > review.dueOn ? closedOn : review.dueOn;
}

/** When the one after this is due; undefined for what comes with an event. @public */
export function followingDueOn(review: Review): string | undefined {
  return nextDue({ ...review, after: countsThrough(review) });
}

/**
 * A review stays as restricted as its subject ever was while it was written: what
 * was said in confidence is not published with the subject.
 *
 * @public
 */
export function strictest(
  one: ReviewAudience,
  other: ReviewAudience,
): ReviewAudience {
  const rank = (audience: ReviewAudience) =>
    VISIBILITIES.indexOf(audience.visibility);
  return rank(other) > rank(one) ? other : one;
}
