import { daysAgo } from './daysAgo';

describe('daysAgo', () => {
  it.each([
    [0, '2026-11-27', '2026-11-27'],
    [90, '2026-11-27', '2026-08-29'],
    [1, '2024-03-01', '2024-02-29'],
    [1, '2026-01-01', '2025-12-31'],
  ])('%d days before %s', (days, day, expected) => {
    expect(daysAgo(days, day)).toBe(expected);
  });
});
