import { todayIn } from '../review/cadence';
import { endOfDayIn } from './endOfDayIn';

describe('endOfDayIn', () => {
  it.each([
    ['UTC', '2026-01-31', '2026-02-01T00:00:00.000Z'],
    ['Europe/Berlin', '2026-01-31', '2026-01-31T23:00:00.000Z'],
    // Clocks change at night: the day has 23 hours, or 25.
    ['Europe/Berlin', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['America/Los_Angeles', '2026-01-31', '2026-02-01T08:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-31', '2026-01-31T10:00:00.000Z'],
  ])('in %s of %s', (zone, day, end) => {
    expect(endOfDayIn(zone, day)).toBe(end);
    const before = new Date(Date.parse(end) - 1);
    expect(todayIn(zone, before)).toBe(day);
    expect(todayIn(zone, end) > day).toBe(true);
  });
});
