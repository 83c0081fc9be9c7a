import type { DecisionSummary } from '../decision/views';
import type { EntityLabel } from '../initiative/views';

/** How somebody else's record uses one's own. @public */
export const CREDIT_WAYS = ['builds-on', 'joined'] as const;

/** @public */
export type CreditWay = (typeof CREDIT_WAYS)[number];

/** A record of another owner that builds on one of an owner's, or joined it. @public */
export interface Credit {
  readonly recordKind: 'initiative' | 'decision';
  readonly way: CreditWay;
  readonly id: string;
  readonly title: string;
  /** Of the other record. */
  readonly owner: EntityLabel;
  /** What it builds on. */
  readonly ours: { readonly id: string; readonly title: string };
}

/**
 * What a group or user owns besides the initiatives listed on its page, and what
 * others made of it. Lists may be cut; totals count all.
 *
 * @public
 */
export interface OwnershipView {
  /** Initiatives it owns itself, without those of its groups. */
  readonly initiativesTotal: number;
  /** Decisions it owns, newest first. */
  readonly decisions: readonly DecisionSummary[];
  readonly decisionsTotal: number;
  /** What of others builds on what it owns, newest first. */
  readonly credit: readonly Credit[];
  readonly creditTotal: number;
}
