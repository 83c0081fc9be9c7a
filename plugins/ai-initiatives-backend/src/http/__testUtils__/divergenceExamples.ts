import type { Divergence } from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { decisionSummary } from './exampleDecisions';
import type { Examples } from './examples';

type Names =
  | 'listDivergences'
  | 'getDivergence'
  | 'judgeDivergence'
  | 'undoDivergenceVerdict';

const divergence: Complete<Divergence> = {
  id: 'divergence-1',
  question: 'May personal data leave the house?',
  state: 'dismissed',
  members: [{ decision: decisionSummary, answer: 'Replace names', number: 0 }],
  membersTotal: 3,
  teams: 2,
  answers: 2,
  terms: [{ label: 'personal data', typed: 'names', share: 0.4 }],
  verdict: {
    verdict: 'dismissed',
    reason: 'Other letters.',
    by: 'user:default/ada',
    at: '2026-01-02T03:04:05.000Z',
    outdated: false,
  },
  mayJudge: true,
};

/** The examples of questions that several teams have answered. */
export const divergenceExamples: Pick<Examples, Names> = {
  listDivergences: {
    request: {
      state: 'dismissed',
      agreed: false,
      owner: ['group:default/team-claims'],
      entityRef: 'component:default/claims',
      limit: 10,
      offset: 0,
    },
    response: {
      totalItems: 41,
      limit: 20,
      offset: 40,
      compared: 120,
      items: [divergence],
    },
  },
  getDivergence: {
    request: { id: divergence.id },
    response: divergence,
  },
  judgeDivergence: {
    request: {
      id: divergence.id,
      input: { verdict: 'dismissed', reason: 'Other letters.' },
    },
    response: divergence,
  },
  undoDivergenceVerdict: {
    request: { id: divergence.id },
    response: divergence,
  },
};
