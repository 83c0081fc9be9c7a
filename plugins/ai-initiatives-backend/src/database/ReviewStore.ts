import type {
  DecisionRecord,
  DecisionSummary,
  Initiative,
  InitiativeSummary,
  Page,
  Principle,
  Review,
  ReviewQuery,
  ReviewSubject,
  ReviewSummary,
  ReviewedKind,
  VerdictView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** Filters of the list, as of a day. */
export interface StoredReviewQuery extends ReviewQuery {
  readonly today: string;
}

/** A record as it is listed, and in full for what an agenda is made of. */
export interface InScope<TSummary, TRecord> {
  readonly summary: TSummary;
  readonly record: TRecord;
}

/** A pair that is deliberately parallel and due to be looked at again. */
export interface DueParallel {
  readonly left: string;
  readonly right: string;
  readonly revisitOn: string;
}

/** A challenge that waits for an answer. */
export interface OpenChallenge {
  readonly decision: string;
  /** The instant since which it does. */
  readonly openSince: string;
}

/** A principle, and whether any decision cites it. */
export interface PrincipleInScope {
  readonly record: Principle;
  readonly used: boolean;
}

/** What the caller may read of what a review is about. */
export interface ReviewScope {
  readonly initiatives: readonly InScope<InitiativeSummary, Initiative>[];
  readonly decisions: readonly InScope<DecisionSummary, DecisionRecord>[];
  readonly principles: readonly PrincipleInScope[];
  readonly challenges: readonly OpenChallenge[];
  readonly parallels: readonly DueParallel[];
}

/** A decision as far as planning its review looks at it. */
export interface DecisionToReview {
  readonly id: string;
  readonly reviews: readonly Review[];
  readonly status: string;
  readonly reviewBy?: string;
  readonly archivedAt?: string;
}

/** What a transaction can do with reviews besides saving them. */
export interface ReviewTransaction {
  /** Not locked: what it is about is locked before it. */
  findReview(options: {
    id: string;
    access: Access;
  }): Promise<Review | undefined>;
  /** All reviews of a decision, whoever may read them; for upkeep. */
  reviewsOfDecision(id: string): Promise<readonly Review[]>;
  /** All reviews of a series, whoever may read them; for upkeep. */
  reviewsOfSeries(series: string): Promise<readonly Review[]>;
  /** Planned reviews of a subject that come again. */
  repeatingReviewsOf(subject: ReviewSubject): Promise<readonly Review[]>;
}

/** Reading reviews. */
export interface ReviewLists {
  /** Planned ones by the day they are due, others newest first. */
  listReviews(
    query: StoredReviewQuery,
    access: Access,
  ): Promise<Page<ReviewSummary>>;
  /** The latest reviews of a subject, newest first. */
  reviewsOf(subject: ReviewSubject, access: Access): Promise<readonly Review[]>;
  /** The next one that is planned. */
  nextReviewOf(
    subject: ReviewSubject,
    access: Access,
  ): Promise<ReviewSummary | undefined>;
  /** What the last review that gave a verdict on a record said. */
  lastVerdictOn(
    record: { readonly kind: ReviewedKind; readonly id: string },
    access: Access,
  ): Promise<VerdictView | undefined>;
  /** The next ones planned of any of the entities. */
  nextReviewsOfEntities(
    refs: readonly string[],
    access: Access,
  ): Promise<readonly ReviewSummary[]>;
  getReviewScope(
    subject: ReviewSubject,
    options: { access: Access; today: string },
  ): Promise<ReviewScope>;
  /** Entities of which there are reviews. */
  getReviewedEntities(): Promise<readonly string[]>;
  /**
   * Decisions that name a day to be reviewed by, or of which a review was planned
   * because they did; some at a time, in the order of their ids.
   */
  decisionsToReview(options: {
    afterId: string;
    limit: number;
  }): Promise<readonly DecisionToReview[]>;
  /** Series that come again and have no review planned. */
  seriesWithoutPlan(): Promise<readonly string[]>;
}
