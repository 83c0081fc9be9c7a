import type { DivergenceState } from '../divergence/types';
import type { InitiativeStage } from '../initiative/types';
import type { EntityLabel } from '../initiative/views';
import type { ReviewSubjectKind } from '../review/types';

/** What insights are asked for. @public */
export interface InsightsQuery {
  /** Calendar day: how things stood when it ended. Now, unless told. */
  readonly asOf?: string;
}

/** How many initiatives are at each stage. @public */
export type StageCounts = Readonly<Record<InitiativeStage, number>>;

/** The initiatives of one domain by stage. @public */
export interface DomainStages {
  /** Absent for those that are in no domain. */
  readonly domain?: EntityLabel;
  readonly stages: StageCounts;
  readonly total: number;
}

/** A group of similar work, as far as the caller may read its members. @public */
export interface GroupSize {
  readonly id: string;
  readonly name: string;
  readonly teams: number;
  readonly initiatives: number;
}

/** What came of what was expected by a quarter. @public */
export interface QuarterOutcomes {
  /** Such as 2026-Q3. */
  readonly quarter: string;
  readonly met: number;
  readonly missed: number;
  /** Past due, and nobody has said what happened. */
  readonly overdue: number;
}

/** How often a principle in force is cited. @public */
export interface PrincipleUse {
  readonly id: string;
  readonly title: string;
  /** Decisions that uphold it. */
  readonly upheld: number;
  /** Decisions that deviate from it. */
  readonly deviated: number;
  /** Initiatives that are guided by it. */
  readonly initiatives: number;
}

/** What can be said of a review that is planned. @public */
export const REVIEW_HEALTHS = ['onTime', 'overdue', 'neverHeld'] as const;

/**
 * `onTime`: the next one is not past due; `overdue`: it is, and one was held
 * before; `neverHeld`: it is, and none ever was.
 *
 * @public
 */
export type ReviewHealth = (typeof REVIEW_HEALTHS)[number];

/** Planned reviews of one kind of subject, by how they are kept. @public */
export interface ReviewCounts extends Readonly<Record<ReviewHealth, number>> {
  readonly kind: ReviewSubjectKind;
}

/** Questions that several teams answered, by how they stand. @public */
export interface DivergenceCounts
  extends Readonly<Record<DivergenceState, number>> {
  /** Those that all teams answered alike; in none of the others. */
  readonly agreed: number;
}

/**
 * Where efforts converge, diverge and stall, counted over what the caller may
 * read.
 *
 * @public
 */
export interface Insights {
  /** The day it is told for. */
  readonly day: string;
  /** Today where the company is. */
  readonly today: string;
  readonly initiatives: {
    /** Each initiative once, whatever domains it is in. */
    readonly stages: StageCounts;
    readonly total: number;
    /** The largest first, those in no domain last; one in two is in both. */
    readonly domains: readonly DomainStages[];
  };
  /** Absent for a day that is past: no history is kept of it. */
  readonly groups?: {
    readonly total: number;
    /** Those of most teams first. */
    readonly largest: readonly GroupSize[];
  };
  /** Absent for a day that is past: no history is kept of it. */
  readonly divergences?: DivergenceCounts;
  /** The earliest quarter first, only those that something is expected by. */
  readonly outcomes: readonly QuarterOutcomes[];
  readonly principles: {
    readonly inForce: number;
    /** Those in force that nothing cites. */
    readonly unused: number;
    /** The most cited first; the list may be cut. */
    readonly items: readonly PrincipleUse[];
  };
  /** One for each kind of subject that has planned reviews. */
  readonly reviews: readonly ReviewCounts[];
}
