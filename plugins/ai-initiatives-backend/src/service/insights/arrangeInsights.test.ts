import type { InsightTallies } from '../../database/InsightStore';
import { arrangeInsights } from './arrangeInsights';

const NOTHING: InsightTallies = {
  stages: [],
  domains: [],
  outcomes: [],
  principles: [],
  reviews: [],
};

const SALES = 'domain:default/sales';
const FINANCE = 'domain:default/finance';

function arrange(tallies: Partial<InsightTallies>) {
  const labels = [SALES, FINANCE].map(
    ref => [ref, { ref, title: ref.split('/')[1], known: true }] as const,
  );
  return arrangeInsights({ ...NOTHING, ...tallies }, new Map(labels));
}

describe('arrangeInsights', () => {
  it('puts large domains first and what is in none last', () => {
    const { initiatives } = arrange({
      stages: [
        { stage: 'pilot', count: 9 },
        { stage: 'idea', count: 1 },
      ],
      domains: [
        { stage: 'pilot', count: 8 },
        { domain: FINANCE, stage: 'pilot', count: 1 },
        { domain: SALES, stage: 'pilot', count: 1 },
        { domain: SALES, stage: 'idea', count: 1 },
        { domain: SALES, stage: 'idea', count: 1 },
      ],
    });
    expect(initiatives.total).toBe(10);
    expect(initiatives.stages).toMatchObject({ pilot: 9, idea: 1, retired: 0 });
    expect(
      initiatives.domains.map(({ domain, total, stages }) => [
        domain?.title,
        total,
        stages.idea,
      ]),
    ).toEqual([
      ['sales', 3, 2],
      ['finance', 1, 0],
      [undefined, 8, 0],
    ]);
  });

  it('adds months up to quarters', () => {
    expect(
      arrange({
        outcomes: [
          { month: '2026-04', result: 'met', count: 1 },
          { month: '2026-01', result: 'met', count: 2 },
          { month: '2026-03', result: 'unknown', count: 3 },
          { month: '2026-03', result: 'missed', count: 4 },
          { month: '2026-02', result: 'met', count: 5 },
        ],
      }).outcomes,
    ).toEqual([
      { quarter: '2026-Q1', met: 7, missed: 4, overdue: 3 },
      { quarter: '2026-Q2', met: 1, missed: 0, overdue: 0 },
    ]);
  });

  it('tells which principles are cited most, and how many by nothing', () => {
    const use = { upheld: 0, deviated: 0, initiatives: 0 };
    expect(
      arrange({
        principles: [
          { ...use, id: '1', title: 'Unused' },
          { ...use, id: '2', title: 'Guides', initiatives: 3 },
          { ...use, id: '3', title: 'Cited', upheld: 2, deviated: 2 },
        ],
      }).principles,
    ).toMatchObject({
      inForce: 3,
      unused: 1,
      items: [{ id: '3' }, { id: '2' }, { id: '1' }],
    });
  });

  it('names only what is reviewed', () => {
    expect(
      arrange({
        reviews: [
          { kind: 'entity', health: 'neverHeld', count: 1 },
          { kind: 'initiative', health: 'onTime', count: 2 },
          { kind: 'initiative', health: 'onTime', count: 1 },
          { kind: 'initiative', health: 'overdue', count: 1 },
        ],
      }).reviews,
    ).toEqual([
      { kind: 'initiative', onTime: 3, overdue: 1, neverHeld: 0 },
      { kind: 'entity', onTime: 0, overdue: 0, neverHeld: 1 },
    ]);
  });
});
