import type { RiskLevel } from '../risk/types';
import {
  type EntityFacts,
  FACT_RISK_LEVELS,
  type FactRiskLevel,
} from './types';

/** What is counted of an entity, before it is put into words. @public */
export interface FactCounts {
  /** Initiatives that are not retired, by level; levels without any may be absent. */
  readonly initiatives: Readonly<Partial<Record<RiskLevel, number>>>;
  /** Accepted or proposed. */
  readonly decisions: number;
  /** Accepted, and no review is overdue. */
  readonly reviewedDecisions: number;
  readonly openChallenges: number;
  readonly overlaps: number;
  readonly overdueReviews: number;
  readonly overdueOutcomes: number;
  readonly principlesDeviatedFrom: number;
}

/** An entity that nothing hangs on. @public */
export const NO_FACT_COUNTS: FactCounts = {
  initiatives: {},
  decisions: 0,
  reviewedDecisions: 0,
  openChallenges: 0,
  overlaps: 0,
  overdueReviews: 0,
  overdueOutcomes: 0,
  principlesDeviatedFrom: 0,
};

function toFactLevel(level: RiskLevel): FactRiskLevel {
  return level === 'not-assessed' ? 'unknown' : level;
}

/** The facts of an entity from what was counted. @public */
export function toEntityFacts(
  entityRef: string,
  counts: FactCounts,
): EntityFacts {
  const present = Object.entries(counts.initiatives).filter(
    ([, number]) => number > 0,
  );
  const levels = present.map(([level]) => toFactLevel(level as RiskLevel));
  const initiativeCount = present.reduce((sum, [, number]) => sum + number, 0);
  return {
    entityRef,
    hasInitiative: initiativeCount > 0,
    initiativeCount,
    hasReviewedDecision: counts.reviewedDecisions > 0,
    decisionCount: counts.decisions,
    openChallenges: counts.openChallenges,
    overlapCount: counts.overlaps,
    overdueReviews: counts.overdueReviews,
    outcomesUnknownPastDue: counts.overdueOutcomes,
    highestRiskLevel:
      FACT_RISK_LEVELS.find(level => levels.includes(level)) ?? 'none',
    principlesDeviatedFrom: counts.principlesDeviatedFrom,
  };
}
