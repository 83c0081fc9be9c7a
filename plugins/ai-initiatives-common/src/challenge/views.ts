import type { DecisionSummary } from '../decision/views';
import type { Challenge, ChallengeState } from './types';

/** A challenge and what the reader may do about it. @public */
export interface ChallengeView {
  /** Without what it led to where the reader may not read that. */
  readonly challenge: Challenge;
  /** What it led to, where that is another decision. */
  readonly amendment?: DecisionSummary;
  readonly mayAnswer: boolean;
  /** The states the reader may give it. */
  readonly mayBecome: readonly ChallengeState[];
}
