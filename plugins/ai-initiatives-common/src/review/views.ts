import type { DecisionSummary } from '../decision/views';
import type { EntityLabel, InitiativeSummary, Page } from '../initiative/views';
import type { PrincipleSummary } from '../principle/views';
import type { Visibility } from '../revision/types';
import type { Agenda } from './agenda';
import type { Cadence } from './cadence';
import type { Review, ReviewState, ReviewSubject, Verdict } from './types';

/** What a review is about, as it is shown. @public */
export interface ReviewSubjectLabel extends ReviewSubject {
  readonly title: string;
}

/** One row of a list. @public */
export interface ReviewSummary {
  readonly id: string;
  readonly subject: ReviewSubjectLabel;
  readonly owner: EntityLabel;
  readonly cadence: Cadence;
  readonly dueOn: string;
  readonly state: ReviewState;
  readonly heldOn?: string;
  readonly visibility: Visibility;
  readonly revision: number;
}

/** What the last review that spoke of a record said of it. @public */
export interface VerdictView {
  readonly review: ReviewSummary;
  readonly verdict: Verdict;
  readonly note?: string;
}

/** Reviews with the day they are seen from. @public */
export interface ReviewPage extends Page<ReviewSummary> {
  /** Today where the company is. */
  readonly today: string;
}

/** A review with what its page needs; what the reader may not see is absent. @public */
export interface ReviewView {
  readonly review: Review;
  readonly subject: ReviewSubjectLabel;
  readonly owner: EntityLabel;
  readonly today: string;
  /** There while it is planned. */
  readonly agenda?: Agenda;
  /** What the agenda and the verdicts are about. */
  readonly initiatives: readonly InitiativeSummary[];
  readonly decisions: readonly DecisionSummary[];
  /** What the agenda is about as well; nobody gives verdicts on them. */
  readonly principles: readonly PrincipleSummary[];
  /** The last one that was held before. */
  readonly previous?: Review;
  /** Others of the same subject, newest first. */
  readonly others: readonly ReviewSummary[];
  readonly mayChange: boolean;
  readonly warnings: readonly string[];
}

/** @public */
export const REVIEW_DUES = ['now', 'month', 'later'] as const;

/** @public */
export type ReviewDue = (typeof REVIEW_DUES)[number];

/**
 * Filters of the list of reviews: planned ones by the day they are due, others
 * by the day they were held, newest first.
 *
 * @public
 */
export interface ReviewQuery {
  /** Planned unless told. */
  readonly state?: ReviewState;
  /** Planned ones that are due, come due this month, or later. */
  readonly due?: ReviewDue;
  /** Only those of the reader and the reader's groups. */
  readonly mine?: boolean;
  readonly initiative?: string;
  readonly decision?: string;
  readonly entityRef?: string;
  readonly limit?: number;
  readonly offset?: number;
}
