/** Why somebody is asked. @public */
export const ADVICE_ROLES = ['affected', 'expert'] as const;

/** @public */
export type AdviceRole = (typeof ADVICE_ROLES)[number];

/**
 * Input on a decision from those it affects or from those who know the matter:
 * asked for, or offered unasked. It is on record and permits or forbids nothing.
 *
 * @public
 */
export interface Advice {
  readonly id: string;
  /** Id of the decision. */
  readonly decision: string;
  /** The user or group whose advice it is. */
  readonly of: string;
  readonly role: AdviceRole;
  readonly question?: string;
  /** Absent when it was offered unasked. */
  readonly askedBy?: string;
  readonly askedAt?: string;
  /** Markdown; absent until it was given. */
  readonly text?: string;
  readonly givenBy?: string;
  readonly givenAt?: string;
  readonly revision: number;
}

/** Asks for advice, or offers it when there is a text. @public */
export interface AdviceInput {
  /** Who is asked; whoever offers advice is taken for the caller. */
  readonly of?: string | null;
  readonly role: AdviceRole;
  readonly question?: string | null;
  readonly text?: string | null;
}

/** Advice and what the reader may do about it. @public */
export interface AdviceView {
  readonly advice: Advice;
  /** The reader was asked and has not given it yet. */
  readonly mayGive: boolean;
}
