import { countsThrough, followingDueOn } from './lifecycle';
import type { Review } from './types';

/** Marks reviews that follow from the day a decision names. */
const BY_DAY = 'review:by:';

/** Marks reviews that follow from the one before. */
const AFTER = 'review:after:';

/** Key of the review that the `reviewBy` of a decision asks for. @public */
export function reviewByKey(decision: string, day: string): string {
  return `${BY_DAY}${day}:${decision}`;
}

/** Key of the review that follows another one of its series. @public */
export function followingKey(series: string, day: string): string {
  return `${AFTER}${day}:${series}`;
}

/** A decision and all its reviews, as they are. @public */
export interface DecisionReviews {
  readonly decision: {
    readonly id: string;
    readonly status: string;
    readonly reviewBy?: string;
    readonly archivedAt?: string;
  };
  readonly reviews: readonly Review[];
}

/** What planning leads to. @public */
export interface ReviewPlan {
  /** Days on which reviews of decisions are due that nobody has planned. */
  readonly plan: readonly {
    readonly decision: string;
    readonly dueOn: string;
  }[];
  /** Ids of planned reviews nobody asks for any more and nobody has touched. */
  readonly withdraw: readonly string[];
}

/** Nobody has changed it since it was planned by itself. */
function isUntouched({ revision, state, origin }: Review): boolean {
  return (
    revision === 1 &&
    state === 'planned' &&
    origin.key?.startsWith(BY_DAY) === true
  );
}

function planOne({ decision, reviews }: DecisionReviews): ReviewPlan {
  const live = reviews.filter(({ archivedAt }) => !archivedAt);
  const own = live.filter(isUntouched);
  const { reviewBy, status, archivedAt } = decision;
  const stands = ['proposed', 'accepted', 'unknown'].includes(status);
  const wanted = stands && !archivedAt ? reviewBy : undefined;
  const answered = live.some(review =>
    review.state === 'planned'
      ? !own.includes(review) && review.dueOn <= (wanted ?? '')
      : countsThrough(review) >= (wanted ?? ''),
  );
  if (wanted === undefined || answered) {
    return { plan: [], withdraw: own.map(({ id }) => id) };
  }
  const [kept, ...spare] = own.filter(({ dueOn }) => dueOn === wanted);
  const others = own.filter(({ dueOn }) => dueOn !== wanted);
  return {
    plan: kept ? [] : [{ decision: decision.id, dueOn: wanted }],
    withdraw: [...others, ...spare].map(({ id }) => id),
  };
}

/**
 * What is missing so that every decision which names a day to be reviewed by has
 * a review for it, and none that is not asked for. Done a second time it leads to
 * nothing.
 *
 * @public
 */
export function planReviews(facts: readonly DecisionReviews[]): ReviewPlan {
  const plans = facts.map(planOne);
  return {
    plan: plans.flatMap(({ plan }) => plan),
    withdraw: plans.flatMap(({ withdraw }) => withdraw),
  };
}

/** The latest of some reviews, by the day through which it counts. @public */
export function lastReviewOf(reviews: readonly Review[]): Review | undefined {
  return reviews
    .filter(({ archivedAt }) => !archivedAt)
    .reduce<Review | undefined>(
      (last, review) =>
        last && countsThrough(last) >= countsThrough(review) ? last : review,
      undefined,
    );
}

/**
 * The day the next review of a series is due that has none planned; undefined
 * when there is one or none follows.
 *
 * @public
 */
export function missingDueOn(series: readonly Review[]): string | undefined {
  const isPlanned = series.some(
    ({ archivedAt, state }) => !archivedAt && state === 'planned',
  );
  const last = lastReviewOf(series);
  return last === undefined || isPlanned ? undefined : followingDueOn(last);
}
