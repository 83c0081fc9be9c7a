import type { DecisionSummary } from '../decision/views';
import type { Page } from '../initiative/views';
import type { SharedTerm } from '../overlap/types';

/** What people may say of answers to one question. @public */
export const DIVERGENCE_VERDICTS = ['confirmed', 'dismissed'] as const;

/**
 * `confirmed`: it is one question and the answers should be aligned; `dismissed`:
 * it is not the same question.
 *
 * @public
 */
export type DivergenceVerdictKind = (typeof DIVERGENCE_VERDICTS)[number];

/** @public */
export const DIVERGENCE_STATES = ['unsettled', ...DIVERGENCE_VERDICTS] as const;

/** How a divergence stands: its verdict, as long as that holds. @public */
export type DivergenceState = (typeof DIVERGENCE_STATES)[number];

/** What somebody said of a divergence. @public */
export interface DivergenceVerdict {
  readonly verdict: DivergenceVerdictKind;
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  /**
   * Since then another team has answered, or a question or an answer was changed
   * materially: it is to be looked at again.
   */
  readonly outdated: boolean;
}

/** One decision's answer. @public */
export interface DivergenceMember {
  readonly decision: DecisionSummary;
  /** The chosen option, or the first sentence of the outcome. */
  readonly answer: string;
  /** Members with the same number gave the same answer; counted from 0. */
  readonly number: number;
}

/** The answers of several teams to one question, as far as the caller may read them. @public */
export interface Divergence {
  readonly id: string;
  /** The question of the most typical member. */
  readonly question: string;
  readonly state: DivergenceState;
  /** By answer, the most frequent first; cut where there are very many. */
  readonly members: readonly DivergenceMember[];
  readonly membersTotal: number;
  readonly teams: number;
  /** Different answers; where there is one, the teams agree. */
  readonly answers: number;
  /** Why they were put together: the mean share of each word over all pairs. */
  readonly terms: readonly SharedTerm[];
  readonly verdict?: DivergenceVerdict;
  /** Whether the caller may confirm or dismiss it, and undo that. */
  readonly mayJudge: boolean;
}

/** @public */
export interface DivergencePage extends Page<Divergence> {
  /** How many accepted answers were compared, of those the caller may read. */
  readonly compared: number;
}

/** Filters of the list, that with the most teams first. @public */
export interface DivergenceQuery {
  readonly state?: DivergenceState;
  /** Only those in which all gave the same answer, or only the others. */
  readonly agreed?: boolean;
  /** Any of these has answered. */
  readonly owner?: readonly string[];
  /** An answer is linked to the entity, or to something in this system or domain. */
  readonly entityRef?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** What may be sent to confirm or dismiss a divergence. @public */
export interface DivergenceVerdictInput {
  readonly verdict: DivergenceVerdictKind;
  /** Needed to dismiss. */
  readonly reason?: string | null;
}

/** The answers of other teams that differ from a decision's own. @public */
export interface DecisionDivergence {
  readonly id: string;
  /** Cut where there are very many. */
  readonly others: readonly DivergenceMember[];
  /** Teams that answered differently. */
  readonly teams: number;
}
