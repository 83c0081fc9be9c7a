import fc from 'fast-check';
import { quarterOf, withoutGaps } from './quarters';

const outcomes = (quarter: string, met = 1) => ({
  quarter,
  met,
  missed: 0,
  overdue: 0,
});

describe('quarterOf', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09', '2026-Q3'],
    ['1999-12-31', '1999-Q4'],
  ])('finds that of %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});

describe('withoutGaps', () => {
  it('fills quarters in which nothing was due, over the end of a year', () => {
    expect(
      withoutGaps([outcomes('2025-Q3', 2), outcomes('2026-Q2')], 12).map(
        ({ quarter, met }) => [quarter, met],
      ),
    ).toEqual([
      ['2025-Q3', 2],
      ['2025-Q4', 0],
      ['2026-Q1', 0],
      ['2026-Q2', 1],
    ]);
    expect(withoutGaps([], 12)).toEqual([]);
  });

  it('gives no more than wanted, the last ones, evenly, and loses none of them', () => {
    const quarter = fc
      .tuple(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([year, number]) => `${year}-Q${number}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(quarter, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (quarters, most) => {
          const filled = withoutGaps(
            quarters.map(name => outcomes(name)),
            most,
          ).map(item => item.quarter);
          expect(filled.length).toBeLessThanOrEqual(most);
          expect(filled).toEqual([...new Set(filled)].sort());
          expect(filled[filled.length - 1]).toBe([...quarters].sort().pop());
          const shown = quarters.filter(name => name >= filled[0]);
          expect(filled).toEqual(expect.arrayContaining(shown));
        },
      ),
    );
  });
});
