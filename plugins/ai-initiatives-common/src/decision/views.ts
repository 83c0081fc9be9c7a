import type { EntityLabel, InitiativeSummary } from '../initiative/views';
import type { Visibility } from '../revision/types';
import type {
  DecisionEntityLink,
  DecisionRecord,
  DecisionStatus,
} from './types';

/** One row of a list. @public */
export interface DecisionSummary {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly chosenOption?: string;
  readonly status: DecisionStatus;
  /** What the file says, where that was not understood. */
  readonly statusAsWritten?: string;
  /** The entity in whose repository it is kept, and is changed. */
  readonly keptIn?: string;
  readonly date?: string;
  readonly owner: EntityLabel;
  readonly visibility: Visibility;
  readonly entities: readonly DecisionEntityLink[];
  readonly revision: number;
  readonly updatedAt: string;
  readonly archivedAt?: string;
}

/** One decision with what its page needs; links the reader may not see are absent. @public */
export interface DecisionView {
  readonly decision: DecisionRecord;
  readonly owner: EntityLabel;
  readonly labels: readonly EntityLabel[];
  readonly initiatives: readonly InitiativeSummary[];
  readonly supersedes: readonly DecisionSummary[];
  readonly supersededBy: readonly DecisionSummary[];
  readonly mayChange: boolean;
  readonly warnings: readonly string[];
}

/**
 * A decision as a file for a repository: after the template of MADR 4, or the
 * file an imported record was read from.
 *
 * @public
 */
export interface DecisionFile {
  readonly fileName: string;
  /** Markdown. */
  readonly text: string;
  /** The very bytes of the file of an imported record. */
  readonly original?: {
    readonly base64: string;
    readonly sha256: string;
  };
}

/** @public */
export const DECISION_SORTS = [
  'title',
  '-title',
  'date',
  '-date',
  'updatedAt',
  '-updatedAt',
] as const;

/** @public */
export type DecisionSort = (typeof DECISION_SORTS)[number];

/** Filters of the decisions list; values of one filter are alternatives. @public */
export interface DecisionQuery {
  readonly search?: string;
  readonly status?: readonly string[];
  readonly owner?: readonly string[];
  readonly entityRef?: string;
  readonly initiative?: string;
  readonly archived?: boolean;
  readonly sort?: DecisionSort;
  readonly limit?: number;
  readonly offset?: number;
}
