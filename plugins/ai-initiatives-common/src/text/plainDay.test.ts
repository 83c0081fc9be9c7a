import { isPlainDay } from './plainDay';

describe('isPlainDay', () => {
  it.each([
    ['2026-11-26', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-01-01', true],
    ['2200-12-31', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-01-32', false],
    ['1899-12-31', false],
    ['2201-01-01', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00:00:00Z', false],
    [' 2026-01-01', false],
    ['2026-01-01\n', false],
    ['٢٠٢٦-01-01', false],
    ['', false],
  ])('%j → %p', (value, expected) => {
    expect(isPlainDay(value)).toBe(expected);
  });
});
