import type { DecisionSummary } from '../decision/views';
import type { ReviewSummary, VerdictView } from '../review/views';
import type { PrincipleSummary } from '../principle/views';
import type { OutcomeCounts, OutcomeFilter } from '../outcome/types';
import type { InitiativeRisk, RiskFilter } from '../risk/types';
import type { Visibility } from '../revision/types';
import type { Attachment, Initiative, InitiativeStage } from './types';

/** A catalog entity as it is shown: never a call to the catalog per name. @public */
export interface EntityLabel {
  readonly ref: string;
  readonly title: string;
  /** False for owners and refs that the catalog does not know. */
  readonly known: boolean;
}

/** One row of a list. @public */
export interface InitiativeSummary {
  readonly id: string;
  readonly title: string;
  /** At most 280 characters of the problem. */
  readonly excerpt: string;
  readonly owner: EntityLabel;
  readonly stage: InitiativeStage;
  readonly visibility: Visibility;
  readonly topicArea?: string;
  readonly lesson?: string;
  readonly attachments: readonly Attachment[];
  /** Absent when nothing is expected. */
  readonly outcomes?: OutcomeCounts;
  /** Absent when nobody has assessed it and nothing else speaks of risk. */
  readonly risk?: InitiativeRisk;
  /**
   * Likely overlaps with other teams' work the reader may see. Counted in lists
   * of initiatives and on entity pages only.
   */
  readonly likelyOverlaps?: number;
  readonly revision: number;
  readonly updatedAt: string;
  readonly archivedAt?: string;
}

/** Somebody works on something very similar that is not for everybody to see. @public */
export interface Hint {
  /** Whom to ask. */
  readonly group: EntityLabel;
  readonly at: string;
}

/** Who was told to ask about a restricted initiative. @public */
export interface GivenHint {
  readonly initiative: InitiativeSummary;
  readonly at: string;
}

/** One initiative with what its page needs. @public */
export interface InitiativeView {
  readonly initiative: Initiative;
  readonly owner: EntityLabel;
  /** Names of attached entities and named readers. */
  readonly labels: readonly EntityLabel[];
  readonly decisions: readonly DecisionSummary[];
  readonly buildsOn: readonly InitiativeSummary[];
  readonly builtOnBy: readonly InitiativeSummary[];
  /** For its owners alone. */
  readonly hints: readonly Hint[];
  /** To whom hints of it were given, for those who may read both. */
  readonly givenHints: readonly GivenHint[];
  /** The next one that is planned. */
  readonly nextReview?: ReviewSummary;
  readonly lastVerdict?: VerdictView;
  readonly principles: readonly PrincipleSummary[];
  readonly mayChange: boolean;
  /** What was accepted but deserves a look, in sentences. */
  readonly warnings: readonly string[];
}

/** @public */
export const INITIATIVE_SORTS = [
  'title',
  '-title',
  'updatedAt',
  '-updatedAt',
  'owner',
  'stage',
] as const;

/** @public */
export type InitiativeSort = (typeof INITIATIVE_SORTS)[number];

/** Filters of the initiatives list; values of one filter are alternatives. @public */
export interface InitiativeQuery {
  readonly search?: string;
  readonly stage?: readonly string[];
  readonly owner?: readonly string[];
  readonly topicArea?: readonly string[];
  readonly tag?: readonly string[];
  readonly entityRef?: string;
  readonly outcome?: readonly OutcomeFilter[];
  readonly risk?: readonly RiskFilter[];
  readonly archived?: boolean;
  readonly sort?: InitiativeSort;
  readonly limit?: number;
  readonly offset?: number;
}

/** One page of a list; `totalItems` counts only what the reader may see. @public */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalItems: number;
  readonly limit: number;
  readonly offset: number;
}

/** How many visible initiatives have each value; most frequent first, at most 100. @public */
export interface InitiativeFacets {
  readonly stage: readonly FacetValue[];
  readonly owner: readonly FacetValue[];
  readonly topicArea: readonly FacetValue[];
  /** By level, and those with personal data and no human oversight named. */
  readonly risk: readonly FacetValue[];
}

/** @public */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
