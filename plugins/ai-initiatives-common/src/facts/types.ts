/**
 * The gravest level of an entity's initiatives, gravest first. `unknown` stands
 * where nobody has assessed one of them: that may be anything, so it is graver
 * than every level that was looked at and found to be low.
 *
 * @public
 */
export const FACT_RISK_LEVELS = [
  'prohibited',
  'high',
  'unknown',
  'limited',
  'minimal',
  'not-high-impact',
  'none',
] as const;

/** @public */
export type FactRiskLevel = (typeof FACT_RISK_LEVELS)[number];

/**
 * What others may want to check about an entity, in numbers and yes or no, as far
 * as the caller may read what is counted: what hangs on the entity, of a system or
 * a domain also on what is in it, of a group or user also what it owns.
 *
 * @public
 */
export interface EntityFacts {
  readonly entityRef: string;
  readonly hasInitiative: boolean;
  /** Initiatives that are not retired. */
  readonly initiativeCount: number;
  /** Whether a decision is accepted and no review of it is overdue. */
  readonly hasReviewedDecision: boolean;
  /** Decisions that are accepted or proposed. */
  readonly decisionCount: number;
  /** Challenges of all its decisions that still need an answer. */
  readonly openChallenges: number;
  /** Likely overlaps with the work of other teams that nobody has settled. */
  readonly overlapCount: number;
  /** Planned reviews of the entity and its records whose day has passed. */
  readonly overdueReviews: number;
  /** Outcomes whose day has passed without anybody saying what came of them. */
  readonly outcomesUnknownPastDue: number;
  readonly highestRiskLevel: FactRiskLevel;
  /** Principles that accepted decisions deviate from. */
  readonly principlesDeviatedFrom: number;
}
