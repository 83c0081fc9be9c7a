import { change, ExpectedCall } from './ExpectedCall';

const planned = { subject: { kind: 'entity', ref: 'group:a/b' } } as const;

/** Calls around reviews. */
export const reviewCalls: readonly ExpectedCall[] = [
  [
    'GET',
    c => c.listReviews({ due: 'now', mine: true }),
    '/reviews?due=now&mine=true',
  ],
  ['GET', c => c.getReview({ id: 'a/b' }), '/reviews/a%2Fb'],
  [
    'POST',
    c => c.planReview({ input: planned, idempotencyKey: 'k' }),
    '/reviews',
    { 'Idempotency-Key': 'k' },
    planned,
  ],
  [
    'PATCH',
    c => c.updateReview({ ...change, input: { cadence: 'yearly' } }),
    '/reviews/a%2Fb',
    { 'If-Match': '"3"' },
    { cadence: 'yearly' },
  ],
  [
    'PUT',
    c => c.holdReview({ ...change, input: { works: 'All' } }),
    '/reviews/a%2Fb/outcome',
    { 'If-Match': '"3"' },
    { works: 'All' },
  ],
  [
    'POST',
    c => c.skipReview({ ...change, input: { reason: 'Why' } }),
    '/reviews/a%2Fb/skip',
    { 'If-Match': '"3"' },
    { reason: 'Why' },
  ],
  [
    'POST',
    c => c.draftFollowUp({ ...change, input: { followUp: 1 } }),
    '/reviews/a%2Fb/follow-up-decision',
    { 'If-Match': '"3"' },
    { followUp: 1 },
  ],
  ['GET', c => c.getReviewHistory({ id: 'a' }), '/reviews/a/history'],
];
