import type {
  DecisionDue,
  NewOverlaps,
  ParallelDue,
  PlannedNotification,
  RecordKind,
  RetiredInitiative,
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
  readonly retired: readonly RetiredInitiative[];
}

/** What has come due and nobody was told of. */
export interface DueFacts {
  readonly parallels: readonly ParallelDue[];
  readonly decisions: readonly DecisionDue[];
}

/** A planned notification that this replica has the right to send. */
export interface ClaimedNotice {
  readonly key: string;
  readonly attempts: number;
  readonly plan: PlannedNotification;
}

/** Something a person wants to hear of. */
export interface Follow {
  readonly kind: RecordKind;
  readonly target: string;
}

/** What people are told, from the plan to the sending. */
export interface NoticeStore {
  /** Undefined when nothing was saved. */
  getSavedFacts(options: { limit: number }): Promise<SavedFacts | undefined>;
  getDueFacts(options: { today: string; limit: number }): Promise<DueFacts>;
  /** One transaction; what was planned before is left as it is. False when another replica was faster. */
  plan(options: {
    notices: readonly PlannedNotification[];
    at: string;
    saved?: Pick<SavedFacts, 'throughSeq' | 'pairs'>;
  }): Promise<boolean>;
  /** Nobody else gets them until then. */
  claim(options: {
    now: string;
    until: string;
    limit: number;
  }): Promise<readonly ClaimedNotice[]>;
  /** Sent, or not to be sent any more. */
  settle(key: string): Promise<void>;
  /** To be tried again, or given up. */
  postpone(options: { key: string; until: string }): Promise<void>;
}
