import type {
  AdviceNews,
  AttachedInitiative,
  BindingDecision,
  ChallengeNews,
  ChangedPrinciple,
  DecisionDue,
  DeviatingDecision,
  Guarded,
  NewOverlaps,
  OutcomeDue,
  OutcomeMissed,
  ParallelDue,
  PlannedNotification,
  PrincipleDue,
  RetiredInitiative,
  PlannedReviewDue,
} from 'backstage-plugin-ai-initiatives-common';

/** How many times sending is tried before it is given up. */
export const MOST_SENDINGS = 8;

/** What was saved since owners were told last. */
export interface SavedFacts {
  /** The last change these facts know of. */
  readonly throughSeq: number;
  readonly overlaps: readonly NewOverlaps[];
  /** Pairs of initiatives nobody has to be told of again. */
  readonly pairs: readonly (readonly [left: string, right: string])[];
}

/** What was changed since followers were told last, version by version. */
export interface ChangedFacts {
  /** The last change these facts know of. */
  readonly changedSeq: number;
  readonly retired: readonly RetiredInitiative[];
  readonly attached: readonly AttachedInitiative[];
  readonly bindings: readonly BindingDecision[];
  readonly deviations: readonly DeviatingDecision[];
  readonly changedPrinciples: readonly ChangedPrinciple[];
  readonly missed: readonly OutcomeMissed[];
}

/** What was said about decisions and nobody was told of. */
export interface SaidFacts {
  readonly challenges: readonly ChallengeNews[];
  readonly advice: readonly AdviceNews[];
}

/** What has come due and nobody was told of. */
export interface DueFacts {
  readonly parallels: readonly ParallelDue[];
  readonly decisions: readonly DecisionDue[];
  readonly principles: readonly PrincipleDue[];
  readonly reviews: readonly PlannedReviewDue[];
  readonly outcomes: readonly OutcomeDue[];
}

/** A planned notification that this replica has the right to send. */
export interface ClaimedNotice {
  readonly key: string;
  readonly attempts: number;
  readonly plan: PlannedNotification;
}

/** What notices are planned from, so that it is not told of again. */
export type ToldOf = Partial<
  Pick<SavedFacts, 'throughSeq' | 'pairs'> &
    Pick<ChangedFacts, 'changedSeq'> &
    SaidFacts &
    DueFacts
>;

/** What people are told, from the plan to the sending. */
export interface NoticeStore {
  /** Undefined when nothing was saved. */
  getSavedFacts(options: { limit: number }): Promise<SavedFacts | undefined>;
  /** Undefined when nothing was changed. */
  getChangedFacts(options: {
    limit: number;
  }): Promise<ChangedFacts | undefined>;
  getSaidFacts(options: { limit: number }): Promise<SaidFacts>;
  getDueFacts(options: { today: string; limit: number }): Promise<DueFacts>;
  /**
   * One transaction; what was planned before is left as it is. False when another
   * replica was faster.
   */
  plan(options: {
    notices: readonly PlannedNotification[];
    at: string;
    of: ToldOf;
  }): Promise<boolean>;
  /** Nobody else gets them until then. */
  claim(options: {
    now: string;
    until: string;
    limit: number;
  }): Promise<readonly ClaimedNotice[]>;
  /** Initiatives that are settled by a decision: it is for those who may read both. */
  getSettledSides(decision: string): Promise<readonly Guarded[]>;
  /** Sent, or not to be sent any more. */
  settle(key: string): Promise<void>;
  /** To be tried again, or given up. */
  postpone(options: { key: string; until: string }): Promise<void>;
}
