/** What came of something that was expected. @public */
export const OUTCOME_RESULTS = ['met', 'missed', 'unknown'] as const;

/** @public */
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** What whoever observed it may say of the result. @public */
export const OBSERVED_RESULTS = ['met', 'missed'] as const;

/** @public */
export type ObservedResult = (typeof OBSERVED_RESULTS)[number];

/** What lists can be narrowed down to. @public */
export const OUTCOME_FILTERS = ['met', 'missed', 'overdue'] as const;

/** @public */
export type OutcomeFilter = (typeof OUTCOME_FILTERS)[number];

/** A number, or a few words where there is none. @public */
export type OutcomeValue = number | string;

/** What somebody saw on a day. @public */
export interface OutcomeObservation {
  /** Calendar day. */
  readonly on: string;
  readonly value?: OutcomeValue;
  /** Where the value comes from: words or an address. */
  readonly source?: string;
  readonly result?: ObservedResult;
  readonly note?: string;
}

/** What is expected of an initiative or a decision, and what came of it. @public */
export interface ExpectedOutcome {
  readonly statement: string;
  readonly metric?: string;
  /** Calendar day by which it is expected. */
  readonly due?: string;
  readonly unit?: string;
  readonly baseline?: OutcomeValue;
  readonly target?: OutcomeValue;
  /** Oldest first; absent until something was observed. */
  readonly observations?: readonly OutcomeObservation[];
}

/** How an outcome stands on a day. @public */
export interface OutcomeJudgement {
  readonly result: OutcomeResult;
  /** It was due before the day, and nobody has said what happened. */
  readonly isOverdue: boolean;
  readonly latest?: OutcomeObservation;
}

/** How the outcomes of a record stand. @public */
export interface OutcomeCounts {
  readonly met: number;
  readonly missed: number;
  readonly unknown: number;
  /** The days by which unknown ones are awaited, earliest first. */
  readonly awaited: readonly string[];
}

/** An outcome somebody ought to look at. @public */
export interface OutcomeNotice {
  readonly recordKind: 'initiative' | 'decision';
  readonly recordId: string;
  readonly recordTitle: string;
  readonly statement: string;
  readonly state: 'missed' | 'overdue';
  readonly due?: string;
}

/** Outcomes missed or overdue around an entity; the list may be cut. @public */
export interface OutcomeNotices {
  readonly missed: number;
  readonly overdue: number;
  readonly items: readonly OutcomeNotice[];
}
