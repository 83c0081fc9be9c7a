import fc from 'fast-check';
import type { HintFacts } from '../database/HintStore';
import {
  MOST_CHECKS_PER_INITIATIVE,
  MOST_CHECKS_PER_PERSON,
  planHints,
} from './planHints';

const today = { at: '2026-03-02T10:00:00.000Z', day: '2026-03-02' };

function save(id: string, more: Partial<HintFacts['saves'][number]> = {}) {
  return { id, revision: 1, by: 'user:a', seq: 1, allowsHints: false, ...more };
}

function pair(recordId: string, targetId: string, probability = 0.7) {
  return { recordId, owner: `group:${recordId}`, targetId, probability };
}

function facts(overrides: Partial<HintFacts>): HintFacts {
  return {
    saves: [],
    pairs: [],
    given: [],
    checksOf: new Map(),
    checksBy: new Map(),
    ...overrides,
  };
}

const told = (overrides: Partial<HintFacts>) =>
  planHints(facts(overrides), today).hints.map(
    ({ recordId, targetId }) => `${recordId}>${targetId}`,
  );

describe('planHints', () => {
  const given = (at: string, recordId = 'r') => [
    { recordId, targetId: 'x', group: 'group:r', at },
  ];

  it.each<[string, Partial<HintFacts>, readonly string[]]>([
    ['nothing to nobody', { saves: [save('x')] }, []],
    [
      'the most similar work',
      { saves: [save('x')], pairs: [pair('r', 'x', 0.6), pair('s', 'x', 0.8)] },
      ['s>x'],
    ],
    [
      'all who are close to what was saved in confidence',
      {
        saves: [save('r', { allowsHints: true })],
        pairs: [pair('r', 'x'), pair('r', 'y')],
      },
      ['r>x', 'r>y'],
    ],
    [
      'nothing twice',
      {
        saves: [save('x')],
        pairs: [pair('r', 'x')],
        given: given('2026-01-01T00:00:00.000Z'),
      },
      [],
    ],
    [
      'one thing a day',
      {
        saves: [save('x'), save('s', { allowsHints: true })],
        pairs: [pair('s', 'x')],
        given: given('2026-03-02T01:00:00.000Z'),
      },
      [],
    ],
    [
      'another thing on another day',
      {
        saves: [save('x')],
        pairs: [pair('s', 'x')],
        given: given('2026-03-01T23:00:00.000Z'),
      },
      ['s>x'],
    ],
    [
      'nothing after the third edit',
      {
        saves: [save('x', { revision: 9 })],
        pairs: [pair('r', 'x')],
        checksOf: new Map([['x', MOST_CHECKS_PER_INITIATIVE]]),
      },
      [],
    ],
    [
      'nothing to somebody who saves all day long',
      {
        saves: [save('x')],
        pairs: [pair('r', 'x')],
        checksBy: new Map([['user:a', MOST_CHECKS_PER_PERSON]]),
      },
      [],
    ],
  ])('tells %s', (_, given_, expected) => {
    expect(told(given_)).toEqual(expected);
  });

  it('never looks at more than the budgets, whatever is saved', () => {
    const ids = fc.constantFrom('x', 'y', 'z');
    const people = fc.constantFrom('user:a', 'user:b');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ids, people), { maxLength: 60 }),
        fc.array(fc.tuple(fc.constantFrom('r', 's', 't'), ids)),
        (saves, pairs) => {
          const { hints, checks } = planHints(
            facts({
              saves: saves.map(([id, by], index) =>
                save(id, { by, revision: index + 1 }),
              ),
              pairs: pairs.map(([recordId, targetId]) =>
                pair(recordId, targetId),
              ),
            }),
            today,
          );
          const most = (values: readonly string[]) =>
            Math.max(
              0,
              ...values.map(
                value => values.filter(other => other === value).length,
              ),
            );
          expect(most(checks.map(({ id }) => id))).toBeLessThanOrEqual(
            MOST_CHECKS_PER_INITIATIVE,
          );
          expect(most(checks.map(({ by }) => by))).toBeLessThanOrEqual(
            MOST_CHECKS_PER_PERSON,
          );
          expect(most(hints.map(({ targetId }) => targetId))).toBeLessThan(2);
        },
      ),
    );
  });
});
