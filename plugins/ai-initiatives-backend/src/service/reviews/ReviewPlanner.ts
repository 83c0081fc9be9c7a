import {
  lastReviewOf,
  missingDueOn,
  planReview,
  planReviews,
  reviewByKey,
} from 'backstage-plugin-ai-initiatives-common';
import { OWN_ACCESS } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import type { DecisionToReview } from '../../database/ReviewStore';
import { audienceOf, defaultOwner, lockSubject } from './reviewSubjects';
import {
  createReview,
  newReviewId,
  planFollowing,
  saveReview,
} from './reviewWrites';
import type { ReviewClock } from './viewReview';

const PAGE = 100;

/** What a run did. */
export interface ReviewsPlanned {
  readonly planned: number;
  readonly withdrawn: number;
}

/**
 * Keeps what is planned equal to what decisions and series ask for. Each decision
 * is looked at again under its lock, so that replicas plan nothing twice.
 */
export class ReviewPlanner {
  constructor(
    private readonly options: { store: InitiativesStore; clock: ReviewClock },
  ) {}

  async run(signal: AbortSignal): Promise<ReviewsPlanned> {
    const { store } = this.options;
    const done = { planned: 0, withdrawn: 0 };
    for (let afterId = ''; !signal.aborted; ) {
      const page = await store.decisionsToReview({ afterId, limit: PAGE });
      for (const found of page.filter(isOff)) {
        const { planned, withdrawn } = await this.settle(found.id);
        done.planned += planned;
        done.withdrawn += withdrawn;
      }
      if (page.length < PAGE) {
        break;
      }
      afterId = page[page.length - 1].id;
    }
    for (const series of await store.seriesWithoutPlan()) {
      done.planned += signal.aborted ? 0 : await this.goOn(series);
    }
    return done;
  }

  private get change() {
    const at = this.options.clock.now().toISOString();
    return { at, by: OWN_ACCESS.viewer.ref };
  }

  /** Plans and withdraws what one decision asks for. */
  private settle(
    decision: string,
  ): Promise<{ planned: number; withdrawn: number }> {
    const { change } = this;
    const subject = { kind: 'decision', ref: decision } as const;
    return this.options.store.write(async transaction => {
      const kind = 'decision';
      const access = OWN_ACCESS;
      const id = decision;
      const current = await transaction.lockRecord({ kind, id, access });
      const locked = await lockSubject(transaction, subject, access);
      if (!current || !locked) {
        return { planned: 0, withdrawn: 0 };
      }
      const reviews = await transaction.reviewsOfDecision(decision);
      const { plan, withdraw } = planReviews([{ decision: current, reviews }]);
      for (const review of reviews.filter(({ id: at }) =>
        withdraw.includes(at),
      )) {
        await saveReview(transaction, {
          ...review,
          revision: review.revision + 1,
          archivedAt: change.at,
          updatedAt: change.at,
          updatedBy: change.by,
        });
      }
      for (const { dueOn } of plan) {
        const owner = defaultOwner(subject, locked, access);
        const newId = newReviewId(change.at);
        await createReview(
          transaction,
          planReview({
            id: newId,
            series: newId,
            subject,
            schedule: { owner, cadence: 'on-event', dueOn },
            audience: audienceOf(locked),
            originKey: reviewByKey(decision, dueOn),
            change,
          }),
        );
      }
      return { planned: plan.length, withdrawn: withdraw.length };
    });
  }

  /** Plans what follows in a series whose subject was away for a while. */
  private goOn(series: string): Promise<number> {
    const { change } = this;
    const access = OWN_ACCESS;
    return this.options.store.write(async transaction => {
      const [first] = await transaction.reviewsOfSeries(series);
      const subject =
        first && (await lockSubject(transaction, first.subject, access));
      // An entity cannot be locked; of its reviews the first stands for all.
      const review =
        first &&
        (await transaction.lockRecord({
          kind: 'review',
          id: first.id,
          access,
        }));
      const reviews = await transaction.reviewsOfSeries(series);
      const dueOn = missingDueOn(reviews);
      if (!subject || !review || dueOn === undefined) {
        return 0;
      }
      await planFollowing(transaction, {
        review: lastReviewOf(reviews)!,
        subject,
        dueOn,
        ...change,
      });
      return 1;
    });
  }
}

function isOff({ reviews, ...decision }: DecisionToReview): boolean {
  const { plan, withdraw } = planReviews([{ decision, reviews }]);
  return plan.length + withdraw.length > 0;
}
