import type { DecisionSummary } from '../decision/views';
import type { EntityLabel, InitiativeSummary } from '../initiative/views';
import type { PlacedPrinciple } from '../principle/views';
import type { OutcomeNotices } from '../outcome/types';
import type { OwnershipView } from '../ownership/types';
import type { Overlap } from '../overlap/types';
import type { ReviewSummary } from '../review/views';
import type { InheritedRisks } from '../risk/types';

/** How something came to an entity's page. @public */
export type Reach = 'direct' | 'inherited' | 'upstream';

/** The way from the page's entity to the one a record hangs on. @public */
export interface ReachPath {
  readonly reach: Reach;
  /** Entities from the page's own to the attached one; one item when direct. */
  readonly path: readonly EntityLabel[];
  /** Role of the attachment or relation of the decision link. */
  readonly role: string;
}

/** @public */
export interface PlacedInitiative extends ReachPath {
  readonly initiative: InitiativeSummary;
}

/** A decision in force that changed what an earlier one says. @public */
export interface DecisionSuccessor {
  readonly id: string;
  readonly title: string;
  readonly relation: 'supersedes' | 'amends';
}

/** @public */
export interface PlacedDecision extends ReachPath {
  readonly decision: DecisionSummary;
  /** Newest first; absent when there is none. */
  readonly successors?: readonly DecisionSuccessor[];
}

/** @public */
export interface EntityOverviewQuery {
  readonly entityRef: string;
  /** Most initiatives and most decisions to list, 1 to 200; 20 unless told. */
  readonly limit?: number;
}

/** Everything an entity page needs, in one answer. Lists may be cut; totals count all. @public */
export interface EntityOverview {
  readonly entity: EntityLabel;
  readonly initiatives: readonly PlacedInitiative[];
  readonly initiativesTotal: number;
  readonly decisions: readonly PlacedDecision[];
  readonly decisionsTotal: number;
  /** In force and holding here, nearest scope first. */
  readonly principles: readonly PlacedPrinciple[];
  readonly principlesTotal: number;
  /** Of all these decisions together, also of those not listed. */
  readonly openChallenges: number;
  /** Pairs whose left side is listed above, most likely first. */
  readonly similar: readonly Overlap[];
  readonly similarTotal: number;
  /** The earliest review due of the decisions and of the entity, as a day. */
  readonly nextReview?: string;
  /** Planned reviews of the entity itself, the next one first. */
  readonly reviews: readonly ReviewSummary[];
  readonly outcomes: OutcomeNotices;
  readonly risks: InheritedRisks;
  /** There for groups and users. */
  readonly ownership?: OwnershipView;
}
