import type { PrincipleCitation } from '../principle/types';
import type { ExpectedOutcome } from '../outcome/types';
import type { RecordHeader, Visibility } from '../revision/types';
import type { DecisionSource } from './source';

/** What a person may choose. Relations stand beside the status, not in it. @public */
export const DECISION_STATUSES = [
  'proposed',
  'accepted',
  'rejected',
  'deprecated',
  'superseded',
] as const;

/** @public */
export type ChosenDecisionStatus = (typeof DECISION_STATUSES)[number];

/**
 * What a record may have: an imported one whose file states no status, or one
 * that is not understood, is `unknown`, which nobody can choose.
 *
 * @public
 */
export const RECORDED_STATUSES = [...DECISION_STATUSES, 'unknown'] as const;

/** @public */
export type DecisionStatus = (typeof RECORDED_STATUSES)[number];

/** How a decision bears on a catalog entity. @public */
export const DECISION_RELATIONS = ['governs', 'constrains', 'informs'] as const;

/** @public */
export type DecisionRelation = (typeof DECISION_RELATIONS)[number];

/** How a decision follows from earlier ones. @public */
export const DIRECTED_RELATIONS = ['supersedes', 'amends', 'buildsOn'] as const;

/** How a decision refers to others; what is related is so both ways. @public */
export const LINEAGE_RELATIONS = [...DIRECTED_RELATIONS, 'related'] as const;

/** @public */
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

/** @public */
export interface DecisionEntityLink {
  readonly entityRef: string;
  readonly relation: DecisionRelation;
}

/** An option with its arguments, in MADR's words. @public */
export interface ConsideredOption {
  readonly title: string;
  readonly description?: string;
  readonly good: readonly string[];
  readonly neutral: readonly string[];
  readonly bad: readonly string[];
}

/** What a decision says, in the vocabulary of MADR 4. @public */
export interface DecisionFields {
  readonly title: string;
  /** The question that was decided, so that different answers can be found. */
  readonly question?: string;
  readonly status: DecisionStatus;
  /** Calendar day. */
  readonly date?: string;
  readonly owner: string;
  readonly visibility: Visibility;
  readonly readers: readonly string[];
  /** People as written; entity refs where they are known. */
  readonly decisionMakers: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly contextAndProblem: string;
  readonly decisionDrivers: readonly string[];
  readonly consideredOptions: readonly ConsideredOption[];
  /** Title of one of the considered options. */
  readonly chosenOption?: string;
  readonly justification?: string;
  readonly goodConsequences: readonly string[];
  readonly badConsequences: readonly string[];
  readonly confirmation?: string;
  readonly moreInformation?: string;
  readonly expectedOutcomes: readonly ExpectedOutcome[];
  readonly reviewBy?: string;
  readonly entities: readonly DecisionEntityLink[];
  /** Ids of initiatives the decision is about. */
  readonly initiatives: readonly string[];
  /** Ids of decisions this one replaces; the reverse is derived. */
  readonly supersedes: readonly string[];
  /** Ids of decisions this one changes in part; they stay as they stand. */
  readonly amends: readonly string[];
  /** Ids of decisions this one takes as given. */
  readonly buildsOn: readonly string[];
  /** Ids of decisions worth reading beside this one; they show it, too. */
  readonly related: readonly string[];
  /** Principles it upholds or deviates from. */
  readonly principles: readonly PrincipleCitation[];
}

/** A decision others can see, challenge and build on. @public */
export interface DecisionRecord extends DecisionFields, RecordHeader {
  /** There when the record is kept as a file in a repository. */
  readonly source?: DecisionSource;
  /** The person who accepted or rejected what an agent had proposed. */
  readonly ratifiedBy?: string;
  readonly ratifiedAt?: string;
}

/** What may be sent to create or change a decision; null clears a field. @public */
export type DecisionInput = {
  readonly [Field in keyof DecisionFields]?: DecisionFields[Field] | null;
};
