import { owner } from './exampleParts';
import type { Examples } from './examples';

const stages = {
  idea: 3,
  'pre-deployment': 0,
  pilot: 2,
  deployed: 1,
  retired: 1,
};

/** The example of what plots are drawn from. */
export const insightExamples: Pick<Examples, 'getInsights'> = {
  getInsights: {
    request: { asOf: '2026-06-30' },
    response: {
      day: '2026-06-30',
      today: '2026-11-27',
      initiatives: {
        stages,
        total: 7,
        domains: [{ domain: owner, stages, total: 7 }],
      },
      groups: {
        total: 12,
        largest: [
          { id: 'group-1', name: 'Staff chatbot', teams: 4, initiatives: 6 },
        ],
      },
      divergences: { unsettled: 3, confirmed: 1, dismissed: 2, agreed: 5 },
      outcomes: [{ quarter: '2026-Q2', met: 4, missed: 1, overdue: 2 }],
      principles: {
        inForce: 2,
        unused: 1,
        items: [
          {
            id: 'data-is-fit-abcd2345',
            title: 'Data is fit for use',
            upheld: 3,
            deviated: 1,
            initiatives: 6,
          },
        ],
      },
      reviews: [{ kind: 'initiative', onTime: 5, overdue: 2, neverHeld: 1 }],
    },
  },
};
