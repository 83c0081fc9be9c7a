import { dayOfOutcome } from './dayOfOutcome';

describe('dayOfOutcome', () => {
  it.each([
    ['nothing', {}, undefined],
    ['its day', { due: '2026-03-31' }, '2026-03-31'],
    [
      'its day and an observation',
      { due: '2026-03-31', observations: [{ on: '2026-05-01' }] },
      '2026-03-31',
    ],
    [
      'observations alone',
      { observations: [{ on: '2026-05-01' }, { on: '2026-02-01' }] },
      '2026-05-01',
    ],
  ])('knows %s', (_, outcome, day) => {
    expect(dayOfOutcome({ statement: 'Faster', ...outcome })).toBe(day);
  });
});
