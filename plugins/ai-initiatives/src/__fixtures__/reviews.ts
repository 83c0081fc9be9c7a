import type {
  Review,
  ReviewSummary,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { anEntityLabel } from './initiatives';

const subject = { kind: 'entity', ref: 'group:default/team-claims' } as const;

export function aReviewSummary(
  overrides: Partial<ReviewSummary> = {},
): ReviewSummary {
  return {
    id: 'review-1',
    subject: { ...subject, title: 'Team Claims' },
    owner: anEntityLabel(),
    cadence: 'quarterly',
    dueOn: '2026-11-20',
    state: 'planned',
    visibility: 'public',
    revision: 1,
    ...overrides,
  };
}

export function aReview(overrides: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    revision: 1,
    createdAt: '2026-08-20T08:00:00.000Z',
    createdBy: 'user:default/ada',
    updatedAt: '2026-08-20T08:00:00.000Z',
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    subject,
    series: 'review-1',
    owner: 'group:default/team-claims',
    cadence: 'quarterly',
    anchor: '2026-11-20',
    dueOn: '2026-11-20',
    state: 'planned',
    visibility: 'public',
    readers: [],
    participants: [],
    items: [],
    followUps: [],
    ...overrides,
  };
}

export function aHeldReview(): Review {
  return aReview({
    state: 'held',
    revision: 2,
    heldOn: '2026-11-27',
    works: '- **Triage**',
    items: [
      { kind: 'initiative', id: 'triage', verdict: 'adjust', note: 'Slowly' },
    ],
    followUps: [{ text: 'Use one queue', owner: 'user:default/ada' }],
  });
}

export function aReviewView(overrides: Partial<ReviewView> = {}): ReviewView {
  return {
    review: aReview(),
    subject: { ...subject, title: 'Team Claims' },
    owner: anEntityLabel(),
    today: '2026-11-27',
    initiatives: [],
    decisions: [],
    principles: [],
    others: [],
    mayChange: true,
    warnings: [],
    ...overrides,
  };
}
