import { ReviewSummary } from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { owner } from './exampleParts';
import { initiative } from './exampleInitiatives';

export const reviewSummary: Complete<ReviewSummary> = {
  id: '20260102-review-abcd2345',
  subject: { kind: 'initiative', ref: initiative.id, title: initiative.title },
  owner,
  cadence: 'quarterly',
  dueOn: '2026-07-01',
  state: 'held',
  heldOn: '2026-06-30',
  visibility: 'restricted',
  revision: 3,
};
