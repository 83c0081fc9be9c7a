import type { DecisionSummary } from '../decision/views';
import type { EntityLabel, InitiativeSummary } from '../initiative/views';
import type { Overlap } from '../overlap/types';

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

/** @public */
export interface PlacedDecision extends ReachPath {
  readonly decision: DecisionSummary;
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
  /** Pairs whose left side is listed above, most likely first. */
  readonly similar: readonly Overlap[];
  readonly similarTotal: number;
  /** The earliest review due among the decisions, as a day. */
  readonly nextReview?: string;
}
