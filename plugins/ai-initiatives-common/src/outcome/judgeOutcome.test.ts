import fc from 'fast-check';
import {
  countOutcomes,
  countOverdue,
  judgeOutcome,
  judgeOutcomes,
} from './judgeOutcome';
import type { ExpectedOutcome, OutcomeObservation } from './types';
import { OBSERVED_RESULTS } from './types';

const TODAY = '2026-11-27';
const outcome = (changes: Partial<ExpectedOutcome>): ExpectedOutcome => ({
  statement: 'Claims are sorted faster',
  ...changes,
});
const on = (day: string, value?: number | string): OutcomeObservation => ({
  on: day,
  value,
});

const falling = { baseline: 20, target: 12 };
const rising = { baseline: 0.4, target: 0.9 };

describe('judgeOutcome', () => {
  it.each<[string, Partial<ExpectedOutcome>, string]>([
    ['nothing was observed', {}, 'unknown'],
    ['nothing, and it is not due yet', { due: '2026-11-28' }, 'unknown'],
    ['nothing, and it is due today', { due: TODAY }, 'unknown'],
    ['nothing, and the day has passed', { due: '2026-11-26' }, 'overdue'],
    [
      'a fall to the target',
      { ...falling, observations: [on(TODAY, 12)] },
      'met',
    ],
    ['a fall below it', { ...falling, observations: [on(TODAY, 3)] }, 'met'],
    [
      'a fall that ends above',
      { ...falling, observations: [on(TODAY, 13)] },
      'missed',
    ],
    [
      'a rise above the target',
      { ...rising, observations: [on(TODAY, 1)] },
      'met',
    ],
    [
      'a rise that ends below',
      { ...rising, observations: [on(TODAY, 0.8)] },
      'missed',
    ],
    [
      'a value on its way before the day',
      { ...rising, due: '2026-12-31', observations: [on('2026-11-01', 0.6)] },
      'unknown',
    ],
    [
      'a target reached before the day',
      { ...rising, due: '2026-12-31', observations: [on('2026-11-01', 0.9)] },
      'met',
    ],
    [
      'a value of before the day, which has passed since',
      { ...rising, due: '2026-11-01', observations: [on('2026-10-01', 0.6)] },
      'overdue',
    ],
    [
      'too little on the very day',
      { ...rising, due: '2026-11-01', observations: [on('2026-11-01', 0.6)] },
      'missed',
    ],
    [
      'a target without a baseline',
      { target: 5, observations: [on(TODAY, 7)] },
      'unknown',
    ],
    ['its very value', { target: 5, observations: [on(TODAY, 5)] }, 'met'],
    [
      'something that was to stay as it is, and has not',
      { baseline: 5, target: 5, observations: [on(TODAY, 7)] },
      'unknown',
    ],
    ['words', { ...falling, observations: [on(TODAY, 'better')] }, 'unknown'],
    [
      'words about what was due',
      { due: '2026-11-01', observations: [on(TODAY, 'better')] },
      'overdue',
    ],
    [
      'a stated result against the number',
      { ...falling, observations: [{ ...on(TODAY, 12), result: 'missed' }] },
      'missed',
    ],
    [
      'a stated result before the day',
      {
        due: '2026-12-31',
        observations: [{ on: '2026-11-01', result: 'missed' }],
      },
      'missed',
    ],
    [
      'the newest day, wherever it stands',
      {
        ...falling,
        observations: [on('2026-11-02', 20), on('2026-11-01', 12)],
      },
      'missed',
    ],
    [
      'the later of one day',
      { ...falling, observations: [on(TODAY, 20), on(TODAY, 12)] },
      'met',
    ],
    [
      'a result taken back by a newer value',
      {
        ...falling,
        observations: [{ on: '2026-10-01', result: 'met' }, on(TODAY, 19)],
      },
      'missed',
    ],
  ])('%s', (_, changes, expected) => {
    const { result, isOverdue } = judgeOutcome(outcome(changes), TODAY);
    expect(isOverdue ? 'overdue' : result).toBe(expected);
    expect(isOverdue && result !== 'unknown').toBe(false);
  });

  const values = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant('some'));
  const days = fc.constantFrom('2026-01-01', '2026-06-01', '2026-12-01');
  const outcomes = fc.record(
    {
      statement: fc.constant('It'),
      due: days,
      baseline: values,
      target: values,
      observations: fc.array(
        fc.record(
          {
            on: days,
            value: values,
            result: fc.constantFrom(...OBSERVED_RESULTS),
          },
          { requiredKeys: ['on'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['statement'] },
  );

  it('has one result on all days, and becomes overdue once', () => {
    fc.assert(
      fc.property(outcomes, days, days, (expected, one, other) => {
        const [first, then] = [one, other].sort();
        const before = judgeOutcome(expected, first);
        const after = judgeOutcome(expected, then);
        expect(after.result).toBe(before.result);
        expect(before.isOverdue && !after.isOverdue).toBe(false);
      }),
    );
  });

  it('does not depend on which way is up', () => {
    const turned = (value: unknown) =>
      typeof value === 'number' ? -value : (value as undefined);
    fc.assert(
      fc.property(outcomes, expected => {
        const mirrored = {
          ...expected,
          baseline: turned(expected.baseline),
          target: turned(expected.target),
          observations: expected.observations?.map(observation => ({
            ...observation,
            value: turned(observation.value),
          })),
        };
        expect(judgeOutcome(mirrored, TODAY).result).toBe(
          judgeOutcome(expected, TODAY).result,
        );
      }),
    );
  });

  it('is what is stored of it, seen from a day', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { maxLength: 4 }), days, (all, today) => {
        const judged = all.map(one => judgeOutcome(one, today));
        const counts = countOutcomes(
          judgeOutcomes({ outcomes: all, isAwaited: true }),
        );
        const count = (result: string) =>
          judged.filter(one => one.result === result).length;
        expect(counts?.met ?? 0).toBe(count('met'));
        expect(counts?.missed ?? 0).toBe(count('missed'));
        expect(counts?.unknown ?? 0).toBe(count('unknown'));
        expect(countOverdue(counts, today)).toBe(
          judged.filter(({ isOverdue }) => isOverdue).length,
        );
      }),
    );
  });
});

describe('judgeOutcomes', () => {
  const due = outcome({ due: '2026-01-01' });

  it('awaits nothing of what is no longer in force', () => {
    expect(judgeOutcomes({ outcomes: [due], isAwaited: false })).toEqual([
      { statement: due.statement, result: 'unknown' },
    ]);
    expect(judgeOutcomes({ outcomes: [due], isAwaited: true })).toEqual([
      { statement: due.statement, result: 'unknown', awaitedBy: '2026-01-01' },
    ]);
  });

  it('takes records from before there were outcomes', () => {
    const judged = judgeOutcomes({ outcomes: undefined, isAwaited: true });
    expect(judged).toEqual([]);
    expect(countOutcomes(judged)).toBeUndefined();
  });
});
