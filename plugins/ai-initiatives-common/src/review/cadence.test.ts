import fc from 'fast-check';
import {
  CADENCES,
  dueDays,
  isDue,
  isTimeZone,
  nextDue,
  plusDays,
  plusMonths,
  todayIn,
} from './cadence';

const PERIODIC = CADENCES.filter(cadence => cadence !== 'on-event');
const MONTHS = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

describe('dueDays', () => {
  it.each([
    [
      'the end of January, monthly',
      { anchor: '2026-01-31', cadence: 'monthly' },
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    [
      'the end of January in a leap year',
      { anchor: '2028-01-31', cadence: 'monthly', to: '2028-03-31' },
      ['2028-01-31', '2028-02-29', '2028-03-31'],
    ],
    [
      'the end of November, quarterly',
      { anchor: '2025-11-30', cadence: 'quarterly' },
      ['2026-02-28', '2026-05-30'],
    ],
    [
      'the end of August, half-yearly',
      { anchor: '2025-08-31', cadence: 'half-yearly', to: '2027-03-01' },
      ['2026-02-28', '2026-08-31', '2027-02-28'],
    ],
    [
      'a leap day, yearly',
      { anchor: '2024-02-29', cadence: 'yearly', to: '2028-12-31' },
      ['2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [
      'nothing before the anchor',
      { anchor: '2026-03-15', cadence: 'monthly', to: '2026-04-30' },
      ['2026-03-15', '2026-04-15'],
    ],
    [
      'an event, once',
      { anchor: '2026-03-15', cadence: 'on-event' },
      ['2026-03-15'],
    ],
    [
      'an event that is over',
      { anchor: '2025-03-15', cadence: 'on-event' },
      [],
    ],
  ] as const)('%s', (_, options, expected) => {
    expect(
      dueDays({ from: '2026-01-01', to: '2026-05-31', ...options }),
    ).toEqual(expected);
  });

  const anchors = fc
    .integer({ min: 0, max: 365 * 30 })
    .map(days => plusDays('2010-01-01', days));

  it('has one day in each period and never drifts in ten years', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom(...PERIODIC), (anchor, cadence) => {
        const step = MONTHS[cadence as keyof typeof MONTHS];
        const days = dueDays({
          anchor,
          cadence,
          from: anchor,
          to: plusMonths(anchor, 120),
        });
        const month = (day: string) =>
          Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

        expect(days).toHaveLength(120 / step + 1);
        days.forEach((day, index) => {
          expect(month(day) - month(anchor)).toBe(index * step);
          // The day of the anchor, or the last of a shorter month.
          expect(
            day.slice(8) === anchor.slice(8) ||
              (day.slice(8) < anchor.slice(8) &&
                plusDays(day, 1).slice(8) === '01'),
          ).toBe(true);
        });
      }),
    );
  });

  it('gives the same days however the time is cut', () => {
    fc.assert(
      fc.property(
        anchors,
        fc.constantFrom(...CADENCES),
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: 0, max: 2000 }),
        (anchor, cadence, skipped, length) => {
          const from = plusDays(anchor, skipped);
          const middle = plusDays(from, Math.floor(length / 2));
          const to = plusDays(from, length);
          const days = (start: string, end: string) =>
            dueDays({ anchor, cadence, from: start, to: end });

          expect([
            ...days(from, middle),
            ...days(plusDays(middle, 1), to),
          ]).toEqual(days(from, to));
        },
      ),
    );
  });

  it('is stepped through by nextDue, always forward', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom(...PERIODIC), (anchor, cadence) => {
        const walked: string[] = [];
        let after = plusDays(anchor, -40);
        for (let step = 0; step < 10; step++) {
          const day = nextDue({ anchor, cadence, after })!;
          expect(day > after).toBe(true);
          walked.push(day);
          after = day;
        }
        expect(walked).toEqual(
          dueDays({ anchor, cadence, from: anchor, to: after }),
        );
      }),
    );
  });
});

describe('nextDue', () => {
  it.each([
    ['2026-01-31', 'monthly', '2026-02-28', '2026-03-31'],
    ['2026-01-31', 'monthly', '2026-02-27', '2026-02-28'],
    ['2026-01-31', 'monthly', '2020-05-05', '2026-01-31'],
    ['2024-02-29', 'yearly', '2027-02-28', '2028-02-29'],
    ['2026-03-01', 'on-event', '2026-02-28', '2026-03-01'],
    ['2026-03-01', 'on-event', '2026-03-01', undefined],
  ] as const)('of %s %s after %s is %s', (anchor, cadence, after, expected) => {
    expect(nextDue({ anchor, cadence, after })).toBe(expected);
  });
});

describe('isDue', () => {
  it.each([
    ['2026-03-01', '2026-02-28', false],
    ['2026-03-01', '2026-03-01', true],
    ['2026-03-01', '2026-03-02', true],
  ])('%s on %s: %p', (day, today, expected) => {
    expect(isDue(day, today)).toBe(expected);
  });
});

describe('todayIn', () => {
  it.each([
    ['UTC', '2026-11-27T23:59:59.999Z', '2026-11-27'],
    // Clocks go forward at 01:00 UTC and back at 01:00 UTC.
    ['Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    // Half an hour of daylight saving.
    ['Australia/Lord_Howe', '2026-04-04T12:59:59Z', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-04-05T13:29:59Z', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-04-05T13:30:00Z', '2026-04-06'],
    // A day that never was: Samoa went from 29 to 31 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('%s at %s is %s', (zone, instant, expected) => {
    expect(todayIn(zone, instant)).toBe(expected);
    expect(todayIn(zone, new Date(instant))).toBe(expected);
  });

  it('never goes back, and stays on a day for about one', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 10 * 365 * 24 }),
        (zone, hours) => {
          const start = Date.UTC(2010, 0, 1);
          const at = (plus: number) =>
            todayIn(zone, new Date(start + (hours + plus) * 3_600_000));

          expect(at(1) >= at(0)).toBe(true);
          expect(at(26) > at(0)).toBe(true);
          expect(at(0) <= plusDays(at(-25), 3)).toBe(true);
        },
      ),
    );
  });
});

describe('isTimeZone', () => {
  it.each([
    ['UTC', true],
    ['Europe/Berlin', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%p: %p', (zone, expected) => {
    expect(isTimeZone(zone)).toBe(expected);
  });
});
