import { decision, decisionSummary } from './exampleDecisions';
import { initiative, initiativeSummary } from './exampleInitiatives';
import { overlap } from './exampleOverlaps';
import { owner } from './exampleParts';
import { principleSummary } from './examplePrinciples';
import { reviewSummary } from './exampleReviews';
import type { Examples } from './examples';

const facts = {
  entityRef: 'component:default/claims',
  hasInitiative: true,
  initiativeCount: 3,
  hasReviewedDecision: true,
  decisionCount: 2,
  openChallenges: 1,
  overlapCount: 4,
  overdueReviews: 1,
  outcomesUnknownPastDue: 2,
  highestRiskLevel: 'unknown',
  principlesDeviatedFrom: 1,
} as const;

type Names = 'getEntityOverview' | 'getEntityFacts' | 'listEntityFacts';

/** What is told about an entity. */
export const entityExamples: Pick<Examples, Names> = {
  getEntityOverview: {
    request: { entityRef: 'component:default/claims', limit: 50 },
    response: {
      entity: owner,
      initiatives: [
        {
          initiative: initiativeSummary,
          reach: 'inherited',
          path: [owner],
          role: 'changes',
        },
      ],
      initiativesTotal: 1,
      decisions: [
        {
          decision: decisionSummary,
          successors: [
            { id: 'stop-abcd2345', title: 'Stop', relation: 'amends' },
          ],
          reach: 'upstream',
          path: [owner],
          role: 'governs',
        },
      ],
      openChallenges: 3,
      decisionsTotal: 1,
      principles: [{ principle: principleSummary, path: [owner] }],
      principlesTotal: 1,
      similar: [overlap],
      similarTotal: 1,
      nextReview: '2026-07-01',
      reviews: [reviewSummary],
      outcomes: {
        missed: 1,
        overdue: 7,
        items: [
          {
            recordKind: 'decision',
            recordId: decision.id,
            recordTitle: decision.title,
            statement: 'No claim leaves',
            state: 'overdue',
            due: '2026-06-01',
          },
        ],
      },
      risks: {
        items: [
          {
            initiative: { id: initiative.id, title: initiative.title },
            way: 'consumes-api',
            path: [owner, owner],
            reasons: ['high', 'no-oversight'],
          },
        ],
        total: 6,
        notAssessed: 2,
      },
      ownership: {
        initiativesTotal: 7,
        decisions: [decisionSummary],
        decisionsTotal: 6,
        credit: [
          {
            recordKind: 'initiative',
            way: 'joined',
            id: 'letter-reader-efgh6789',
            title: 'Letter reader',
            owner,
            ours: { id: initiative.id, title: initiative.title },
          },
        ],
        creditTotal: 9,
      },
    },
  },
  getEntityFacts: {
    request: { entityRef: 'component:default/claims' },
    response: facts,
  },
  listEntityFacts: {
    request: { entityRefs: ['component:default/claims'] },
    response: { items: [facts] },
  },
};
