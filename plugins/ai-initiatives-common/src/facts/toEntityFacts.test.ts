import fc from 'fast-check';
import { RISK_LEVELS, type RiskLevel } from '../risk/types';
import { NO_FACT_COUNTS, toEntityFacts } from './toEntityFacts';
import { FACT_RISK_LEVELS } from './types';

const REF = 'component:default/pay';

const factsOf = (initiatives: Partial<Record<RiskLevel, number>>) =>
  toEntityFacts(REF, { ...NO_FACT_COUNTS, initiatives });

describe('toEntityFacts', () => {
  it('says of an entity that nothing hangs on that there is nothing', () => {
    expect(toEntityFacts(REF, NO_FACT_COUNTS)).toEqual({
      entityRef: REF,
      hasInitiative: false,
      initiativeCount: 0,
      hasReviewedDecision: false,
      decisionCount: 0,
      openChallenges: 0,
      overlapCount: 0,
      overdueReviews: 0,
      outcomesUnknownPastDue: 0,
      highestRiskLevel: 'none',
      principlesDeviatedFrom: 0,
    });
  });

  it.each<[string, Partial<Record<RiskLevel, number>>, string, number]>([
    ['nobody looked', { 'not-assessed': 2 }, 'unknown', 2],
    ['one of two is unknown', { minimal: 1, 'not-assessed': 1 }, 'unknown', 2],
    ['unknown beside limited', { limited: 3, 'not-assessed': 1 }, 'unknown', 4],
    ['high is worse than unknown', { high: 1, 'not-assessed': 5 }, 'high', 6],
    ['prohibited is the worst', { prohibited: 1, high: 1 }, 'prohibited', 2],
    ['all were looked at', { limited: 1, minimal: 4 }, 'limited', 5],
    ['under one scheme', { 'not-high-impact': 1 }, 'not-high-impact', 1],
    ['levels without initiatives', { high: 0, minimal: 1 }, 'minimal', 1],
  ])('level: %s', (_, initiatives, level, count) => {
    expect(factsOf(initiatives)).toMatchObject({
      highestRiskLevel: level,
      initiativeCount: count,
      hasInitiative: true,
    });
  });

  it('never calls low what nobody has assessed', () => {
    const counts = fc.record(
      Object.fromEntries(
        RISK_LEVELS.map(level => [level, fc.nat(3)]),
      ) as Record<RiskLevel, fc.Arbitrary<number>>,
    );
    const rank = (level: (typeof FACT_RISK_LEVELS)[number]) =>
      FACT_RISK_LEVELS.indexOf(level);
    fc.assert(
      fc.property(counts, initiatives => {
        const { highestRiskLevel } = factsOf({
          ...initiatives,
          'not-assessed': initiatives['not-assessed'] + 1,
        });
        expect(rank(highestRiskLevel)).toBeLessThanOrEqual(rank('unknown'));
      }),
    );
  });

  it('takes a decision without an overdue review for a reviewed one', () => {
    const facts = toEntityFacts(REF, {
      ...NO_FACT_COUNTS,
      decisions: 2,
      reviewedDecisions: 1,
    });
    expect(facts).toMatchObject({
      decisionCount: 2,
      hasReviewedDecision: true,
      hasInitiative: false,
    });
  });
});
