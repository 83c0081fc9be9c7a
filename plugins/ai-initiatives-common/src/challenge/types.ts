/**
 * Where an objection stands. Answered and amended say that those who answer for
 * the decision have done their part; the challenger may open it again.
 *
 * @public
 */
export const CHALLENGE_STATES = [
  'open',
  'answered',
  'amended',
  'withdrawn',
] as const;

/** @public */
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** Something said about an objection, what became of it, or both. @public */
export interface ChallengeEntry {
  readonly by: string;
  readonly at: string;
  /** Markdown. */
  readonly text?: string;
  /** The state it has from here on. */
  readonly became?: ChallengeState;
}

/** What an objection led to. @public */
export interface ChallengeAmendment {
  /** Id of the record that says it now; the challenged one when that was changed. */
  readonly decision: string;
  /** Which version of it says so. */
  readonly revision: number;
}

/**
 * An objection to a decision that needs an answer. It changes nothing about the
 * decision and holds nobody up.
 *
 * @public
 */
export interface Challenge {
  readonly id: string;
  /** Id of the decision. */
  readonly decision: string;
  /** The version of the decision that was objected to. */
  readonly decisionRevision: number;
  /** Markdown. */
  readonly text: string;
  readonly state: ChallengeState;
  readonly raisedBy: string;
  readonly raisedAt: string;
  /** In the order in which it was said; nothing is ever taken out. */
  readonly thread: readonly ChallengeEntry[];
  /** There while the state is amended. */
  readonly amendment?: ChallengeAmendment;
  readonly revision: number;
}

/** @public */
export interface ChallengeInput {
  readonly text: string;
}

/** @public */
export interface ChallengeChangeInput {
  readonly state: ChallengeState;
  readonly text?: string | null;
  /** Id of another decision it led to; without it, the decision itself was changed. */
  readonly amendment?: string | null;
}
