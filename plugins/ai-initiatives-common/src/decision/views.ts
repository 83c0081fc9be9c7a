import type { DecisionDivergence } from '../divergence/types';
import type { AdviceView } from '../advice/types';
import type { ChallengeView } from '../challenge/views';
import type { EntityLabel, InitiativeSummary } from '../initiative/views';
import type { ReviewSummary, VerdictView } from '../review/views';
import type { CitedPrinciple } from '../principle/views';
import type { OutcomeCounts, OutcomeFilter } from '../outcome/types';
import type { Visibility } from '../revision/types';
import type {
  DecisionEntityLink,
  DecisionInput,
  DecisionRecord,
  DecisionStatus,
  LineageRelation,
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
  /** Absent when nothing is expected. */
  readonly outcomes?: OutcomeCounts;
  /** Challenges that still need an answer. */
  readonly openChallenges: number;
  readonly revision: number;
  readonly updatedAt: string;
  readonly archivedAt?: string;
}

/** What a decision names, and what names it. @public */
export interface LinkedDecisions {
  readonly supersedes: readonly DecisionSummary[];
  readonly supersededBy: readonly DecisionSummary[];
  readonly amends: readonly DecisionSummary[];
  readonly amendedBy: readonly DecisionSummary[];
  readonly buildsOn: readonly DecisionSummary[];
  readonly builtOnBy: readonly DecisionSummary[];
  /** Named by this record or naming it. */
  readonly related: readonly DecisionSummary[];
}

/** One decision with what its page needs; links the reader may not see are absent. @public */
export interface DecisionView extends LinkedDecisions {
  readonly decision: DecisionRecord;
  readonly owner: EntityLabel;
  readonly labels: readonly EntityLabel[];
  readonly initiatives: readonly InitiativeSummary[];
  /** What an imported record was converted to. */
  readonly convertedTo?: DecisionSummary;
  /** There when other teams answered a similar question differently. */
  readonly divergence?: DecisionDivergence;
  /** The next one that is planned. */
  readonly nextReview?: ReviewSummary;
  readonly lastVerdict?: VerdictView;
  readonly principles: readonly CitedPrinciple[];
  /** Open ones first, then the newest. */
  readonly challenges: readonly ChallengeView[];
  /** What is still asked for first, then the newest. */
  readonly advice: readonly AdviceView[];
  readonly mayChange: boolean;
  readonly mayChallenge: boolean;
  /** May offer advice unasked. */
  readonly mayAdvise: boolean;
  readonly mayAskAdvice: boolean;
  readonly warnings: readonly string[];
}

/** `from` names `to`; of records that are related, `from` is the one asked about. @public */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: LineageRelation;
}

/**
 * A decision and what hangs together with it, over several steps, as far as the
 * reader may see it.
 *
 * @public
 */
export interface DecisionLineage {
  /** Nearest first; the one asked about is the first. */
  readonly nodes: readonly DecisionSummary[];
  readonly edges: readonly LineageEdge[];
  /** Whether more hangs together with these. */
  readonly truncated: boolean;
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
  readonly outcome?: readonly OutcomeFilter[];
  /** Users and groups of whom one is among the decision makers. */
  readonly decisionMaker?: readonly string[];
  /** Dated on this day or later; leaves out those without a date. */
  readonly decidedSince?: string;
  /** Only those with open challenges, or only those without. */
  readonly challenged?: boolean;
  readonly archived?: boolean;
  readonly sort?: DecisionSort;
  readonly limit?: number;
  readonly offset?: number;
}

/** What to export: these records, or all that a filter of the list matches. @public */
export interface DecisionExport {
  readonly ids?: readonly string[];
  readonly filter?: DecisionFilter;
}

/** Which decisions, without their order and the page. @public */
export type DecisionFilter = Omit<DecisionQuery, 'sort' | 'limit' | 'offset'>;

/**
 * Decisions as files of one archive: what was written here after the template of
 * MADR 4, imported records as their very files, and an index.
 *
 * @public
 */
export interface DecisionArchive {
  readonly fileName: string;
  /** A zip file. */
  readonly content: Uint8Array;
}

/** What a decision may be begun from. @public */
export interface DecisionTemplate {
  readonly title: string;
  readonly fields: DecisionInput;
}
