import { ConflictError } from '@backstage/errors';
import fc from 'fast-check';
import {
  checkNoOpenResolution,
  consent,
  isSettled,
  sidesToAsk,
  undo,
} from './lifecycle';
import type { Resolution } from './types';

const proposed: Resolution = {
  id: 'r',
  left: 'a',
  right: 'b',
  kind: 'join',
  kept: 'a',
  decision: 'd',
  status: 'proposed',
  consents: [],
  proposedBy: 'user:default/stella',
  proposedAt: '2026-11-26T08:00:00.000Z',
  revision: 1,
};
const at = '2026-11-27T08:00:00.000Z';
const left = { side: 'left', by: 'user:default/ada', at } as const;
const right = { side: 'right', by: 'user:default/wim', at } as const;

describe('consent', () => {
  it('takes effect with the second side, whichever comes first', () => {
    for (const [first, second] of [
      [left, right],
      [right, left],
    ]) {
      const half = consent(proposed, first);
      expect(half).toMatchObject({ status: 'proposed', revision: 2 });
      expect(sidesToAsk(half)).toEqual([second.side]);

      const whole = consent(half, second);
      expect(whole).toMatchObject({
        status: 'effective',
        consents: [first, second],
        revision: 3,
      });
      expect(sidesToAsk(whole)).toEqual([]);
    }
  });

  it('counts a side once, also when another of its owners agrees', () => {
    const half = consent(proposed, left);

    expect(consent(half, { ...left, by: 'user:default/otto' })).toBe(half);
  });

  it('comes too late for what was undone', () => {
    const undone = undo(proposed, { by: 'user:default/ada', at });

    expect(() => consent(undone, right)).toThrow(ConflictError);
    expect(() => consent(undone, right)).toThrow(
      "The resolution 'r' was undone on 2026-11-27. Propose a new one instead.",
    );
  });

  it('is effective exactly with one consent of each side, whatever happens', () => {
    const steps = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(left, right) },
        { weight: 1, arbitrary: fc.constant('undo' as const) },
      ),
    );
    fc.assert(
      fc.property(steps, list => {
        let resolution = proposed;
        for (const step of list) {
          if (step === 'undo') {
            resolution = undo(resolution, { by: 'user:default/ada', at });
          } else if (resolution.status !== 'undone') {
            resolution = consent(resolution, step);
          }
        }
        const sides = resolution.consents.map(({ side }) => side);
        expect(new Set(sides).size).toBe(sides.length);
        fc.pre(resolution.status !== 'undone');
        expect(resolution.status === 'effective').toBe(sides.length === 2);
      }),
    );
  });
});

describe('undo', () => {
  it('says who and when, once', () => {
    const undone = undo(proposed, { by: 'user:default/ada', at });

    expect(undone).toEqual({
      ...proposed,
      status: 'undone',
      undoneBy: 'user:default/ada',
      undoneAt: at,
      revision: 2,
    });
    expect(undo(undone, { by: 'user:default/wim', at: 'later' })).toBe(undone);
  });
});

describe('checkNoOpenResolution', () => {
  const check = (...statuses: Resolution['status'][]) =>
    checkNoOpenResolution(
      statuses.map(status => ({ id: 'r', kind: 'join', status })),
    );

  it('lets a pair without an open one pass', () => {
    expect(() => check()).not.toThrow();
    expect(() => check('undone', 'undone')).not.toThrow();
  });

  it.each(['proposed', 'effective'] as const)(
    'refuses a second one beside one that is %s, and says what to do',
    status => {
      expect(() => check('undone', status)).toThrow(ConflictError);
      expect(() => check('undone', status)).toThrow(
        `'r', join, ${status}. Undo it before proposing another.`,
      );
    },
  );
});

describe('isSettled', () => {
  it.each([
    ['effective', 'effective', false, undefined, true],
    ['proposed', 'proposed', false, undefined, false],
    ['undone', 'undone', false, undefined, false],
    ['outdated', 'effective', true, undefined, false],
    ['a day before the day to look again', 'effective', false, '28', true],
    ['on the day to look again', 'effective', false, '27', false],
    ['after the day to look again', 'effective', false, '26', false],
  ] as const)('%s', (_, status, outdated, day, expected) => {
    const revisitOn = day && `2026-11-${day}`;

    expect(
      isSettled({
        resolution: { status, revisitOn },
        outdated,
        today: '2026-11-27',
      }),
    ).toBe(expected);
  });
});
