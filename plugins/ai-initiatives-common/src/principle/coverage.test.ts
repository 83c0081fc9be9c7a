import fc from 'fast-check';
import { dayMonthsBefore, monthsUnused } from './coverage';

describe('dayMonthsBefore', () => {
  it.each([
    ['2026-03-15', 1, '2026-02-15'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-10', 1, '2025-12-10'],
    ['2026-01-10', 12, '2025-01-10'],
    ['2026-01-10', 25, '2023-12-10'],
    ['2026-01-10', 0, '2026-01-10'],
  ])('%s, %d months earlier: %s', (day, months, earlier) => {
    expect(dayMonthsBefore(day, months)).toBe(earlier);
  });
});

describe('monthsUnused', () => {
  const months = (changes: Partial<Parameters<typeof monthsUnused>[0]>) =>
    monthsUnused({
      status: 'in-force',
      inForceSince: '2024-01-15',
      lastShapedOn: undefined,
      today: '2026-03-15',
      after: 12,
      ...changes,
    });

  it.each<[string, Parameters<typeof months>[0], number | undefined]>([
    ['never cited', {}, 26],
    ['cited lately', { lastShapedOn: '2026-03-01' }, undefined],
    [
      'cited a day too late for a year',
      { lastShapedOn: '2025-03-16' },
      undefined,
    ],
    ['cited a year ago', { lastShapedOn: '2025-03-15' }, 12],
    ['cited before it came in force', { lastShapedOn: '2020-01-01' }, 26],
    ['young', { inForceSince: '2026-03-14' }, undefined],
    ['cited in the future', { lastShapedOn: '2027-01-01' }, undefined],
    ['a draft', { status: 'draft' }, undefined],
    ['retired', { status: 'retired' }, undefined],
    ['under review', { status: 'under-review' }, undefined],
    ['no day known', { inForceSince: undefined }, undefined],
  ])('%s', (_, changes, expected) => {
    expect(months(changes)).toBe(expected);
  });

  it('agrees with the day a list is cut at', () => {
    const dayArbitrary = fc
      .date({
        min: new Date('2000-01-01'),
        max: new Date('2030-12-31'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        dayArbitrary,
        dayArbitrary,
        fc.integer({ min: 1, max: 40 }),
        (lastShapedOn, today, after) => {
          const unused =
            months({ inForceSince: undefined, lastShapedOn, today, after }) !==
            undefined;
          expect(unused).toBe(lastShapedOn <= dayMonthsBefore(today, after));
        },
      ),
    );
  });
});
