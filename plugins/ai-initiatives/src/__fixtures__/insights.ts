import type { Insights } from 'backstage-plugin-ai-initiatives-common';

const NO_STAGES = {
  idea: 0,
  'pre-deployment': 0,
  pilot: 0,
  deployed: 0,
  retired: 0,
};

/** Insights of a day on which nothing was there. */
export function noInsights(overrides: Partial<Insights> = {}): Insights {
  return {
    day: '2026-11-27',
    today: '2026-11-27',
    initiatives: { stages: NO_STAGES, total: 0, domains: [] },
    groups: { total: 0, largest: [] },
    divergences: { unsettled: 0, confirmed: 0, dismissed: 0, agreed: 0 },
    outcomes: [],
    principles: { inForce: 0, unused: 0, items: [] },
    reviews: [],
    ...overrides,
  };
}

/** Insights with something in every plot. */
export function someInsights(overrides: Partial<Insights> = {}): Insights {
  const stages = { ...NO_STAGES, idea: 2, deployed: 1 };
  return noInsights({
    initiatives: {
      stages: { ...stages, idea: 3 },
      total: 4,
      domains: [
        {
          domain: {
            ref: 'domain:default/claims',
            title: 'Claims',
            known: true,
          },
          stages,
          total: 3,
        },
        { stages: { ...NO_STAGES, idea: 1 }, total: 1 },
      ],
    },
    groups: {
      total: 2,
      largest: [
        { id: 'group-1', name: '=Staff chatbot', teams: 4, initiatives: 6 },
      ],
    },
    divergences: { unsettled: 3, confirmed: 1, dismissed: 0, agreed: 5 },
    outcomes: [
      { quarter: '2026-Q1', met: 2, missed: 1, overdue: 0 },
      { quarter: '2026-Q3', met: 0, missed: 0, overdue: 2 },
    ],
    principles: {
      inForce: 2,
      unused: 1,
      items: [
        {
          ...{ id: 'data', title: 'Data is fit for use' },
          ...{ upheld: 3, deviated: 1, initiatives: 2 },
        },
        {
          ...{ id: 'people', title: 'A person can be asked' },
          ...{ upheld: 0, deviated: 0, initiatives: 0 },
        },
      ],
    },
    reviews: [{ kind: 'initiative', onTime: 5, overdue: 2, neverHeld: 1 }],
    ...overrides,
  });
}
