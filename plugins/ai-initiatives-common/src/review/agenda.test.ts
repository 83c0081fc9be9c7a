import fc from 'fast-check';
import { LIMITS } from '../text/limits';
import { AGENDA_REASONS, AgendaFacts, buildAgenda } from './agenda';

const today = '2026-11-27';
const since = '2026-08-27';
const none: AgendaFacts = {
  initiatives: [],
  decisions: [],
  principles: [],
  overlaps: [],
  parallels: [],
  challenges: [],
  outcomes: [],
};
const aged = (id: string, createdOn: string, changedOn = createdOn) => ({
  id,
  createdOn,
  changedOn,
});
const initiative = (
  id: string,
  changes: Partial<AgendaFacts['initiatives'][number]> = {},
) => ({ ...aged(id, '2026-06-01', '2026-07-01'), stage: 'pilot', ...changes });
const decision = (
  id: string,
  changes: Partial<AgendaFacts['decisions'][number]> = {},
) => ({
  ...aged(id, '2026-06-01', '2026-07-01'),
  status: 'accepted',
  ...changes,
});
const agenda = (
  facts: Partial<AgendaFacts>,
  from: string | undefined = since,
) => buildAgenda({ facts: { ...none, ...facts }, since: from, today });
const outline = (facts: Partial<AgendaFacts>, from?: string) =>
  agenda(facts, from).sections.map(
    ({ code, items }) => `${code}: ${items.map(({ id }) => id).join(' ')}`,
  );

describe('buildAgenda', () => {
  it('has nothing to say about nothing', () => {
    expect(agenda({})).toEqual({ since, sections: [] });
  });

  it.each([
    ['nothing special', { initiatives: [initiative('a')] }, ['steady: a']],
    [
      'a new one',
      { initiatives: [initiative('a', aged('a', '2026-09-01'))] },
      ['new: a'],
    ],
    [
      'one that was changed',
      { initiatives: [initiative('a', { changedOn: '2026-08-28' })] },
      ['changed: a'],
    ],
    [
      'one that was changed on the day of the last review',
      { initiatives: [initiative('a', { changedOn: since })] },
      ['steady: a'],
    ],
    [
      'six months without a change',
      { initiatives: [initiative('a', { changedOn: '2026-05-27' })] },
      ['stale: a'],
    ],
    [
      'a day less',
      { initiatives: [initiative('a', { changedOn: '2026-05-28' })] },
      ['steady: a'],
    ],
    [
      'one retired long ago',
      {
        initiatives: [
          initiative('a', { stage: 'retired', changedOn: '2026-01-01' }),
        ],
      },
      [],
    ],
    [
      'one retired just now',
      {
        initiatives: [
          initiative('a', { stage: 'retired', changedOn: '2026-11-01' }),
        ],
      },
      ['changed: a'],
    ],
    [
      'a decision to be reviewed by today',
      { decisions: [decision('d', { reviewBy: today })] },
      ['review-due: d'],
    ],
    [
      'a decision to be reviewed by tomorrow',
      { decisions: [decision('d', { reviewBy: '2026-11-28' })] },
      ['steady: d'],
    ],
    [
      'a decision rejected long ago',
      { decisions: [decision('d', { status: 'rejected' })] },
      [],
    ],
    [
      'an overlap before a parallel that is not due',
      {
        initiatives: [initiative('a'), initiative('b')],
        overlaps: [{ initiative: 'a', other: 'x', changedOn: today }],
        parallels: [{ initiative: 'b', other: 'y', revisitOn: '2026-11-28' }],
      },
      ['overlap: a', 'steady: b'],
    ],
    [
      'a parallel that is due, a challenge, an outcome',
      {
        initiatives: [initiative('a')],
        decisions: [decision('d'), decision('e')],
        parallels: [{ initiative: 'a', other: 'y', revisitOn: today }],
        challenges: [{ decision: 'd', raisedOn: '2026-10-01' }],
        outcomes: [
          {
            kind: 'decision',
            id: 'e',
            statement: 'Faster',
            due: '2026-11-01',
            observed: false,
          },
        ],
      },
      ['parallel-due: a', 'challenge-open: d', 'outcome-due: e'],
    ],
    [
      'outcomes that were observed or are not due',
      {
        decisions: [decision('d')],
        outcomes: [
          {
            kind: 'decision',
            id: 'd',
            statement: 'Faster',
            due: '2026-11-01',
            observed: true,
          },
          {
            kind: 'decision',
            id: 'd',
            statement: 'Cheaper',
            due: '2026-11-28',
            observed: false,
          },
        ],
      },
      ['steady: d'],
    ],
    [
      'principles nobody uses, once they are old enough',
      {
        principles: [
          { ...aged('p', '2026-01-01'), used: false },
          { ...aged('q', '2026-01-01'), used: true },
          { ...aged('r', '2026-11-01'), used: false },
        ],
      },
      ['principle-unused: p', 'new: r', 'steady: q'],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(outline(facts, since)).toEqual(expected);
  });

  it('calls nothing new the first time', () => {
    expect(
      buildAgenda({
        facts: {
          ...none,
          initiatives: [initiative('a', aged('a', '2026-11-01'))],
        },
        since: undefined,
        today,
      }),
    ).toEqual({
      sections: [
        {
          code: 'steady',
          items: [
            {
              kind: 'initiative',
              id: 'a',
              reasons: [{ code: 'steady' }],
              moreReasons: 0,
            },
          ],
          cut: 0,
        },
      ],
    });
  });

  it('puts what has waited longest first and says everything about it', () => {
    const { sections } = agenda({
      initiatives: [initiative('a', { changedOn: '2026-09-01' })],
      overlaps: ['x', 'y'].map((other, index) => ({
        initiative: 'a',
        other,
        changedOn: `2026-10-0${2 - index}`,
      })),
    });

    expect(sections).toEqual([
      {
        code: 'overlap',
        items: [
          {
            kind: 'initiative',
            id: 'a',
            reasons: [
              { code: 'overlap', other: 'y', on: '2026-10-01' },
              { code: 'overlap', other: 'x', on: '2026-10-02' },
              { code: 'changed', on: '2026-09-01' },
            ],
            moreReasons: 0,
          },
        ],
        cut: 0,
      },
    ]);
  });

  const ids = fc.constantFrom('a', 'b', 'c');
  const days = fc.constantFrom('2026-01-01', since, '2026-10-01', today);
  const records = fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 80 })
    .map(numbers => numbers.map(number => initiative(`i${number}`)));

  it('has every record once, says what it left out, in the order of reasons', () => {
    fc.assert(
      fc.property(
        records,
        fc.array(fc.record({ initiative: ids, other: ids, changedOn: days }), {
          maxLength: 12,
        }),
        (initiatives, overlaps) => {
          const { sections } = agenda({ initiatives, overlaps });
          const keys = sections.flatMap(({ items }) =>
            items.map(({ kind, id }) => `${kind} ${id}`),
          );
          const expected = new Set([
            ...initiatives.map(({ id }) => id),
            ...overlaps.map(overlap => overlap.initiative),
          ]);

          expect(new Set(keys).size).toBe(keys.length);
          expect(
            sections.reduce((sum, { cut }) => sum + cut, keys.length),
          ).toBe(expected.size);
          const order = sections.map(({ code }) =>
            AGENDA_REASONS.indexOf(code),
          );
          expect(order).toEqual([...order].sort((x, y) => x - y));
          for (const { code, items } of sections) {
            expect(items.length).toBeLessThanOrEqual(LIMITS.agendaItems);
            for (const { reasons, moreReasons } of items) {
              expect(reasons[0].code).toBe(code);
              expect(reasons.length).toBeLessThanOrEqual(LIMITS.agendaReasons);
              expect(moreReasons === 0 || reasons.length > 0).toBe(true);
            }
          }
        },
      ),
    );
  });
});
