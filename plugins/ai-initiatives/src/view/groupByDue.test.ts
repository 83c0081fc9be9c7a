import { aReviewSummary } from '../__fixtures__';
import { groupByDue } from './groupByDue';

describe('groupByDue', () => {
  it.each([
    ['2026-11-26', 'now'],
    ['2026-11-27', 'now'],
    ['2026-11-28', 'month'],
    ['2026-11-30', 'month'],
    ['2026-12-01', 'later'],
    ['2027-11-28', 'later'],
  ])('%s is due %s', (dueOn, due) => {
    const review = aReviewSummary({ dueOn });

    expect(groupByDue([review], '2026-11-27')).toEqual([
      { due, items: [review] },
    ]);
  });
});
