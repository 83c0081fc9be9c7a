import type { DecisionSummary } from '../decision/views';
import type { EntityLabel, InitiativeSummary } from '../initiative/views';
import type { Visibility } from '../revision/types';
import type { Principle, PrincipleStance, PrincipleStatus } from './types';
import type { ReviewSummary } from '../review/views';

/** A principle as others name it. @public */
export interface PrincipleSummary {
  readonly id: string;
  readonly title: string;
  /** At most 280 characters of it. */
  readonly statement: string;
  readonly owner: EntityLabel;
  /** Absent when it is for the whole organisation. */
  readonly scope?: EntityLabel;
  readonly status: PrincipleStatus;
  readonly version: number;
  readonly visibility: Visibility;
  readonly inForceSince?: string;
  readonly reviewBy?: string;
  readonly revision: number;
  readonly updatedAt: string;
  readonly archivedAt?: string;
}

/**
 * What a principle shaped, as far as the reader may see it. Rejected and archived
 * decisions do not count.
 *
 * @public
 */
export interface PrincipleCoverage {
  /** Decisions that uphold it. */
  readonly upheld: number;
  /** Decisions that deviate from it. */
  readonly deviated: number;
  /** Initiatives that cite it. */
  readonly initiatives: number;
  /** Day of the latest decision that cites it. */
  readonly lastShapedOn?: string;
  /**
   * Whole months without such a decision, when it is in force and they are as
   * many as the portal's configuration calls unused.
   */
  readonly unusedMonths?: number;
}

/** One row of the list. @public */
export interface PrincipleListItem extends PrincipleSummary {
  readonly coverage: PrincipleCoverage;
}

/** A decision and what it says of the principle. @public */
export interface CitingDecision {
  readonly decision: DecisionSummary;
  readonly reason?: string;
}

/** A principle and what a decision says of it. @public */
export interface CitedPrinciple {
  readonly principle: PrincipleSummary;
  readonly stance: PrincipleStance;
  readonly reason?: string;
}

/** One principle with what its page needs; what the reader may not see is absent. @public */
export interface PrincipleView {
  readonly principle: Principle;
  readonly owner: EntityLabel;
  readonly labels: readonly EntityLabel[];
  readonly coverage: PrincipleCoverage;
  /** Newest first, at most 50. */
  readonly upheldBy: readonly CitingDecision[];
  /** Newest first, at most 50. */
  readonly deviatedFromBy: readonly CitingDecision[];
  /** Newest first, at most 50. */
  readonly initiatives: readonly InitiativeSummary[];
  /** The next one that is planned. */
  readonly nextReview?: ReviewSummary;
  readonly mayChange: boolean;
  readonly warnings: readonly string[];
}

/** What came of taking a principle over from the catalog. @public */
export interface TakenOverPrinciple extends PrincipleView {
  /** False when it had been taken over before. */
  readonly created: boolean;
}

/** A principle that holds for an entity, and why. @public */
export interface PlacedPrinciple {
  readonly principle: PrincipleSummary;
  /** From the entity to the scope; empty when it is for the whole organisation. */
  readonly path: readonly EntityLabel[];
}

/** @public */
export const PRINCIPLE_SORTS = [
  'title',
  '-title',
  'updatedAt',
  '-updatedAt',
  'lastShapedOn',
  '-lastShapedOn',
  'upheld',
  '-upheld',
  'deviated',
  '-deviated',
] as const;

/** @public */
export type PrincipleSort = (typeof PRINCIPLE_SORTS)[number];

/** Filters of the principles list; values of one filter are alternatives. @public */
export interface PrincipleQuery {
  readonly search?: string;
  readonly status?: readonly string[];
  readonly owner?: readonly string[];
  /** Refs of scopes; `organisation` stands for no scope. */
  readonly scope?: readonly string[];
  /** Only those that hold for any of these entities. */
  readonly appliesTo?: readonly string[];
  /** Only those in force that shaped no decision for long. */
  readonly unused?: boolean;
  readonly archived?: boolean;
  readonly sort?: PrincipleSort;
  readonly limit?: number;
  readonly offset?: number;
}
