import fc from 'fast-check';
import type { Guarded } from '../access/access';
import { parseDecision } from '../decision/parseDecision';
import { texts } from '../__testUtils__/texts';
import { CADENCES, plusDays } from './cadence';
import { draftFollowUp } from './draftFollowUp';
import {
  correctReview,
  followingDueOn,
  holdReview,
  planReview,
  reschedule,
  skipReview,
  strictest,
} from './lifecycle';
import {
  followingKey,
  missingDueOn,
  planReviews,
  reviewByKey,
} from './planReviews';
import type { Review, ReviewOutcome } from './types';

const change = { at: '2026-11-27T08:00:00.000Z', by: 'user:default/ines' };
const owner = 'group:default/claims';

function aReview(changes: Partial<Review> = {}): Review {
  return {
    ...planReview({
      id: 'r',
      series: 's',
      subject: { kind: 'decision', ref: 'd' },
      schedule: { owner, cadence: 'monthly', dueOn: '2026-01-31' },
      audience: { visibility: 'public', readers: [] },
      change,
    }),
    ...changes,
  };
}

const outcome: ReviewOutcome = {
  heldOn: '2026-02-02',
  participants: [],
  items: [],
  followUps: [],
};

describe('a planned review', () => {
  it('is held once', () => {
    const held = holdReview(aReview(), outcome, change);

    expect(held).toMatchObject({
      state: 'held',
      heldOn: '2026-02-02',
      revision: 2,
      dueOn: '2026-01-31',
    });
    expect(() => holdReview(held, outcome, change)).toThrow(
      "The review 'r' was held on 2026-02-02 and cannot be held any more. Plan another one instead.",
    );
    expect(() => skipReview(held, 'why', change)).toThrow('cannot be skipped');
    expect(() =>
      reschedule(
        held,
        { owner, cadence: 'yearly', dueOn: '2026-03-01' },
        change,
      ),
    ).toThrow('cannot be moved');
    expect(
      correctReview(held, { ...outcome, owner, works: 'All' }, change),
    ).toMatchObject({ works: 'All', revision: 3, state: 'held' });
  });

  it('is not corrected before it is held', () => {
    expect(() =>
      correctReview(aReview(), { ...outcome, owner }, change),
    ).toThrow("The review 'r' is planned: hold it before");
  });

  it.each([
    ['nothing', 'monthly', '2026-02-28', '2026-01-31'],
    ['the day', 'monthly', '2026-02-15', '2026-02-15'],
    ['the cadence', 'yearly', '2026-02-28', '2026-02-28'],
  ] as const)(
    'counts from the new day when %s changes',
    (_, cadence, dueOn, anchor) => {
      const planned = aReview({ dueOn: '2026-02-28' });

      expect(
        reschedule(planned, { owner, cadence, dueOn }, change).anchor,
      ).toBe(anchor);
    },
  );

  it.each([
    ['on the day', 'monthly', 'held', '2026-01-31', '2026-02-28'],
    ['early', 'monthly', 'held', '2026-01-10', '2026-02-28'],
    ['late', 'monthly', 'held', '2026-02-10', '2026-02-28'],
    ['on the day of the next', 'monthly', 'held', '2026-02-28', '2026-03-31'],
    ['after the next', 'monthly', 'held', '2026-03-15', '2026-03-31'],
    ['never', 'monthly', 'skipped', undefined, '2026-02-28'],
    ['after an event', 'on-event', 'held', '2026-03-15', undefined],
  ] as const)(
    'held %s, %s: the next is due',
    (_, cadence, state, heldOn, expected) => {
      expect(followingDueOn(aReview({ cadence, state, heldOn }))).toBe(
        expected,
      );
    },
  );

  it('is followed by exactly one, later than itself and than today', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CADENCES.filter(item => item !== 'on-event')),
        fc.integer({ min: -400, max: 2000 }),
        (cadence, days) => {
          const heldOn = plusDays('2026-01-31', days);
          const review = aReview({ cadence, state: 'held', heldOn });
          const next = followingDueOn(review)!;

          expect(next > review.dueOn && next > heldOn).toBe(true);
          expect(missingDueOn([review])).toBe(next);
          expect(
            missingDueOn([review, aReview({ id: 'n', dueOn: next })]),
          ).toBeUndefined();
        },
      ),
    );
  });
});

describe('planReviews', () => {
  const decision = {
    id: 'd',
    status: 'accepted',
    reviewBy: '2026-03-01' as string | undefined,
    archivedAt: undefined as string | undefined,
  };
  const byDay = (dueOn: string, changes: Partial<Review> = {}) =>
    aReview({
      id: `by-${dueOn}`,
      dueOn,
      cadence: 'on-event',
      origin: { kind: 'portal', key: reviewByKey('d', dueOn) },
      ...changes,
    });
  const plans = [{ decision: 'd', dueOn: '2026-03-01' }];

  it.each([
    ['a day and no review', {}, [], plans, []],
    ['no day', { reviewBy: undefined }, [], [], []],
    ['a rejected decision', { status: 'rejected' }, [], [], []],
    ['an archived one', { archivedAt: 'x' }, [], [], []],
    ['one that is planned', {}, [byDay('2026-03-01')], [], []],
    [
      'one that is held for it, early',
      {},
      [byDay('2026-03-01', { state: 'held', heldOn: '2026-02-01' })],
      [],
      [],
    ],
    [
      'one held after the day',
      {},
      [aReview({ state: 'held', heldOn: '2026-03-02' })],
      [],
      [],
    ],
    [
      'one held before the day',
      {},
      [aReview({ state: 'held', heldOn: '2026-02-01' })],
      plans,
      [],
    ],
    ['a series that comes before it', {}, [aReview()], [], []],
    ['a series after it', {}, [aReview({ dueOn: '2026-04-01' })], plans, []],
    [
      'another day',
      { reviewBy: '2026-03-01' },
      [byDay('2026-02-01')],
      plans,
      ['by-2026-02-01'],
    ],
    [
      'no day any more',
      { reviewBy: undefined },
      [byDay('2026-03-01')],
      [],
      ['by-2026-03-01'],
    ],
    [
      'no day any more, but somebody moved the review',
      { reviewBy: undefined },
      [byDay('2026-03-01', { revision: 2 })],
      [],
      [],
    ],
    [
      'a series that makes it needless',
      {},
      [byDay('2026-03-01'), aReview({ dueOn: '2026-03-01' })],
      [],
      ['by-2026-03-01'],
    ],
    [
      'one that was withdrawn before',
      {},
      [byDay('2026-03-01', { archivedAt: 'x' })],
      plans,
      [],
    ],
  ])('%s', (_, changes, reviews, plan, withdraw) => {
    expect(
      planReviews([{ decision: { ...decision, ...changes }, reviews }]),
    ).toEqual({ plan, withdraw });
  });

  it('leads to nothing a second time', () => {
    const reviews = fc.array(
      fc
        .record({
          dueOn: fc.constantFrom('2026-02-01', '2026-03-01', '2026-04-01'),
          state: fc.constantFrom('planned' as const, 'held' as const),
          heldOn: fc.constantFrom('2026-02-15', '2026-03-15'),
          revision: fc.constantFrom(1, 2),
          own: fc.boolean(),
        })
        .map(({ own, ...changes }) =>
          own
            ? byDay(changes.dueOn, changes)
            : aReview({ cadence: 'on-event', ...changes }),
        ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        reviews,
        fc.constantFrom(undefined, '2026-02-01', '2026-03-01'),
        (drawn, reviewBy) => {
          const all = drawn.map((review, index) => ({
            ...review,
            id: `r${index}`,
          }));
          const facts = { decision: { ...decision, reviewBy }, reviews: all };
          const { plan, withdraw } = planReviews([facts]);
          const after = [
            ...all.filter(({ id }) => !withdraw.includes(id)),
            ...plan.map(({ dueOn }) => byDay(dueOn, { id: 'planned' })),
          ];

          expect(planReviews([{ ...facts, reviews: after }])).toEqual({
            plan: [],
            withdraw: [],
          });
        },
      ),
    );
  });
});

describe('the keys of reviews that are planned by themselves', () => {
  it('differ', () => {
    expect(reviewByKey('d', '2026-03-01')).not.toBe(
      followingKey('d', '2026-03-01'),
    );
  });
});

describe('strictest', () => {
  const open = { visibility: 'public', readers: [] } as const;
  const closed = { visibility: 'restricted', readers: ['user:a/b'] } as const;

  it.each([
    ['stays open', open, open, open],
    ['is closed with its subject', open, closed, closed],
    ['stays closed when its subject is opened', closed, open, closed],
  ])('%s', (_, one, other, expected) => {
    expect(strictest(one, other)).toEqual(expected);
  });
});

describe('draftFollowUp', () => {
  const guarded: Guarded = {
    owner: 'group:default/secret',
    visibility: 'restricted',
    readers: ['user:default/wim'],
    createdBy: 'user:default/ada',
  };
  const draft = (changes: Partial<Parameters<typeof draftFollowUp>[0]> = {}) =>
    draftFollowUp({
      review: {
        subject: { kind: 'initiative', ref: 'i' },
        heldOn: '2026-11-27',
      },
      followUp: { text: 'Use one queue', owner },
      guarded,
      entities: ['component:default/a'],
      proposer: 'user:default/ada',
      supersedes: true,
      ...changes,
    });

  it('is proposed, linked to the subject, and for its readers alone', () => {
    expect(draft()).toEqual({
      title: 'Use one queue',
      status: 'proposed',
      contextAndProblem:
        'Use one queue\n\nThis follows from the review of 2026-11-27.',
      entities: [{ entityRef: 'component:default/a', relation: 'constrains' }],
      initiatives: ['i'],
      supersedes: [],
      visibility: 'restricted',
      owner: 'group:default/secret',
      readers: ['user:default/ada', 'user:default/wim'],
    });
  });

  it('belongs to whoever does it, where that is no secret', () => {
    expect(draft({ guarded: { ...guarded, visibility: 'public' } }).owner).toBe(
      owner,
    );
  });

  it('supersedes a decision when that was the verdict', () => {
    const review = {
      subject: { kind: 'decision' as const, ref: 'd' },
      heldOn: '2026-11-27',
    };

    expect(draft({ review }).supersedes).toEqual(['d']);
    expect(draft({ review, supersedes: false }).supersedes).toEqual([]);
  });

  it('can be saved whatever the follow-up says', () => {
    fc.assert(
      fc.property(texts, text => {
        const normal = parseDecision({
          input: { title: 'T', owner, contextAndProblem: text },
        });
        fc.pre(normal.problems.length === 0);
        const followUp = { text: normal.fields.contextAndProblem, owner };
        const input = { ...draft({ followUp }) };

        expect(parseDecision({ input }).problems).toEqual([]);
      }),
    );
  });
});
