import type {
  Agenda,
  Review,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { decision, decisionSummary } from './exampleDecisions';
import { initiative, initiativeSummary } from './exampleInitiatives';
import { owner } from './exampleParts';
import { principleSummary } from './examplePrinciples';
import { reviewSummary } from './exampleReviews';
import type { Examples } from './examples';

type Names =
  | 'listReviews'
  | 'getReview'
  | 'planReview'
  | 'updateReview'
  | 'holdReview'
  | 'skipReview'
  | 'draftFollowUp'
  | 'getReviewHistory';

const { id } = reviewSummary;
const subject = { kind: 'initiative', ref: initiative.id } as const;

const outcome = {
  heldOn: '2026-06-30',
  facilitator: 'user:default/ada',
  participants: ['user:default/ada', 'Security'],
  works: '- Letters are sorted.',
  friction: '- Scans are skewed.',
  mustEvolve: '- Straighten them.',
  items: [
    {
      kind: 'initiative',
      id: initiative.id,
      verdict: 'adjust',
      note: 'Straighten scans first.',
    },
  ],
  followUps: [
    {
      text: 'Straighten scans',
      owner: owner.ref,
      due: '2026-09-01',
      decision: decision.id,
      done: true,
    },
  ],
} as const;

const review: Complete<Review> = {
  id,
  revision: 3,
  createdAt: initiative.createdAt,
  createdBy: initiative.createdBy,
  updatedAt: initiative.updatedAt,
  updatedBy: initiative.updatedBy,
  archivedAt: initiative.archivedAt,
  origin: initiative.origin,
  subject,
  series: id,
  owner: owner.ref,
  cadence: 'quarterly',
  anchor: '2026-01-01',
  dueOn: '2026-07-01',
  state: 'held',
  skippedBecause: 'Nobody was there.',
  visibility: 'restricted',
  readers: ['user:default/grace'],
  ...outcome,
};

const agenda: Complete<Agenda> = {
  since: '2026-03-30',
  sections: [
    {
      code: 'overlap',
      items: [
        {
          kind: 'initiative',
          id: initiative.id,
          reasons: [
            {
              code: 'overlap',
              on: '2026-05-01',
              other: 'letter-reader-efgh6789',
              text: 'No claim leaves',
              months: 6,
            },
          ],
          moreReasons: 2,
        },
      ],
      cut: 1,
    },
  ],
};

const view: Complete<ReviewView> = {
  review,
  subject: reviewSummary.subject,
  owner,
  today: '2026-07-01',
  agenda,
  initiatives: [initiativeSummary],
  decisions: [decisionSummary],
  principles: [principleSummary],
  previous: review,
  others: [reviewSummary],
  mayChange: true,
  warnings: ['The catalog does not know component:default/claims.'],
};

const change = { id, revision: 3 };

/** The examples of looking back. */
export const reviewExamples: Pick<Examples, Names> = {
  listReviews: {
    request: {
      state: 'planned',
      due: 'month',
      mine: true,
      initiative: initiative.id,
      decision: decision.id,
      entityRef: 'group:default/claims',
      limit: 10,
      offset: 0,
    },
    response: {
      totalItems: 41,
      limit: 20,
      offset: 40,
      items: [reviewSummary],
      today: '2026-07-01',
    },
  },
  getReview: { request: { id }, response: view },
  planReview: {
    request: {
      input: {
        subject,
        owner: owner.ref,
        cadence: 'monthly',
        dueOn: '2026-01-31',
      },
      idempotencyKey: 'plan-1',
    },
    response: view,
  },
  updateReview: {
    request: {
      ...change,
      input: {
        ...outcome,
        owner: null,
        cadence: 'yearly',
        dueOn: '2026-09-01',
      },
    },
    response: view,
  },
  holdReview: { request: { ...change, input: outcome }, response: view },
  skipReview: {
    request: { ...change, input: { reason: 'Nobody was there.' } },
    response: view,
  },
  draftFollowUp: {
    request: { ...change, input: { followUp: 0 } },
    response: view,
  },
  getReviewHistory: {
    request: { id },
    response: {
      totalItems: 41,
      limit: 20,
      offset: 40,
      items: [
        {
          recordKind: 'review',
          recordId: id,
          revision: 3,
          action: 'changed',
          at: initiative.updatedAt,
          by: initiative.updatedBy,
          visibility: 'restricted',
          snapshot: review,
          changes: [{ field: 'works', before: 'a', after: 'b' }],
        },
      ],
    },
  },
};
