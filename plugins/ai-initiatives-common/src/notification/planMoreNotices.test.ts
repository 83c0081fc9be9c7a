import {
  planAttachedNotices,
  planBindingNotices,
  planDeviationNotices,
  planPrincipleNotices,
} from './planFollowedNotices';
import { planMissedNotices, planOutcomeDueNotices } from './planOutcomeNotices';
import type { NoticeSubject } from './planOverlapNotices';
import {
  planPrincipleDueNotices,
  planReviewNotices,
} from './planReviewNotices';
import type { PlannedNotification } from './types';

const TEAM = 'group:default/claims';
const EVE = 'user:default/eve';
const FAN = 'user:default/fan';

const aSubject = (
  id: string,
  changes: Partial<NoticeSubject> = {},
): NoticeSubject => ({
  id,
  title: id.toUpperCase(),
  owner: TEAM,
  visibility: 'public',
  readers: [],
  createdBy: 'user:default/ada',
  ...changes,
});

const RESTRICTED = { visibility: 'restricted' } as const;

const told = (planned: readonly PlannedNotification[]) =>
  planned.map(({ recipients, title }) => [recipients.join(' '), title]);

describe('planReviewNotices', () => {
  const review = {
    ...aSubject('r2'),
    series: 'r1',
    subject: { kind: 'decision', ref: 'd' },
    dueOn: '2026-03-31',
  } as const;

  it('tells whose review it is, once for a day', () => {
    const [notice] = planReviewNotices([
      { review, title: 'D', record: aSubject('d') },
    ]);

    expect(told([notice])).toEqual([[TEAM, 'Time to look back at “D”']]);
    expect(notice).toMatchObject({
      key: 'review:r2:2026-03-31',
      scope: 'review:r1',
      path: 'reviews/r2',
      subjects: [
        { kind: 'review', id: 'r2' },
        { kind: 'decision', id: 'd' },
      ],
    });
  });

  it('asks of an entity nothing but the review', () => {
    const subject = { kind: 'entity', ref: TEAM } as const;
    const [notice] = planReviewNotices([
      { review: { ...review, subject }, title: 'Claims' },
    ]);

    expect(notice.subjects).toEqual([{ kind: 'review', id: 'r2' }]);
  });

  it('tells nobody who may not read what is reviewed', () => {
    const record = aSubject('d', { ...RESTRICTED, owner: 'group:default/x' });

    expect(planReviewNotices([{ review, title: 'D', record }])).toEqual([]);
    const closed = { ...review, ...RESTRICTED, owner: FAN };
    expect(
      planReviewNotices([{ review: { ...closed, owner: 'Ada' }, title: 'D' }]),
    ).toEqual([]);
  });
});

describe('planPrincipleDueNotices', () => {
  it('tells the owner', () => {
    const principle = aSubject('p');

    expect(
      told(planPrincipleDueNotices([{ reviewBy: '2026-03-01', principle }])),
    ).toEqual([[TEAM, 'Look at the principle “P” again']]);
  });
});

describe('notices of outcomes', () => {
  const outcome = {
    kind: 'initiative',
    record: aSubject('i'),
    statement: 'Faster',
    position: 2,
  } as const;
  const missed = { ...outcome, observedOn: '2026-03-01', by: EVE };

  it('ask the owner what came of it', () => {
    const [notice] = planOutcomeDueNotices([{ ...outcome, due: '2026-03-01' }]);

    expect(told([notice])).toEqual([[TEAM, 'What came of “I”?']]);
    expect(notice).toMatchObject({
      key: 'outcome-due:initiative:i:2026-03-01:Faster',
      scope: 'outcome:initiative:i:2',
      description: 'Faster',
      path: 'initiatives/i',
    });
  });

  it('tell followers what was missed, but for who may not read it', () => {
    const plan = (record: NoticeSubject) =>
      told(planMissedNotices([{ ...missed, record, followers: [FAN] }]));

    expect(plan(aSubject('i'))).toEqual([
      [`${TEAM} ${FAN}`, '“I” missed an outcome'],
    ]);
    expect(plan(aSubject('i', RESTRICTED))).toEqual([
      [TEAM, '“I” missed an outcome'],
    ]);
  });
});

describe('notices of what one follows', () => {
  const at = (name: string, ...followers: readonly string[]) => ({
    entityRef: `component:default/${name}`,
    title: name,
    followers,
  });

  it('tell each follower once of an initiative at several places', () => {
    const entities = [at('a', FAN), at('b', FAN, EVE), at('c')];

    expect(
      told(
        planAttachedNotices([
          { initiative: aSubject('i'), by: TEAM, entities },
        ]),
      ),
    ).toEqual([
      [FAN, 'New initiative at a: “I”'],
      [EVE, 'New initiative at b: “I”'],
    ]);
  });

  it('say how a decision bears on it', () => {
    const entities = [{ ...at('a', FAN), relation: 'constrains' as const }];
    const plan = (decision: NoticeSubject) =>
      told(planBindingNotices([{ decision, by: EVE, entities }]));

    expect(plan(aSubject('d'))).toEqual([[FAN, '“D” constrains a']]);
    expect(plan(aSubject('d', RESTRICTED))).toEqual([]);
  });

  it('tell those alone of a deviation who may read both', () => {
    const plan = (decision: NoticeSubject, principle: NoticeSubject) =>
      told(
        planDeviationNotices([
          { decision, principle, by: EVE, followers: [FAN] },
        ]),
      );
    const title = '“D” deviates from “P”';
    const other = { owner: 'group:default/x', readers: [FAN] };

    expect(plan(aSubject('d'), aSubject('p'))).toEqual([
      [`${TEAM} ${FAN}`, title],
    ]);
    expect(
      plan(aSubject('d', { ...RESTRICTED, ...other }), aSubject('p')),
    ).toEqual([[FAN, title]]);
    expect(
      plan(aSubject('d', { ...RESTRICTED, ...other }), {
        ...aSubject('p', RESTRICTED),
      }),
    ).toEqual([]);
  });

  it('say what became of a principle', () => {
    const plan = (became?: 'retired') =>
      told(
        planPrincipleNotices([
          {
            principle: { ...aSubject('p'), revision: 3 },
            by: EVE,
            became,
            followers: [FAN],
          },
        ]),
      );

    expect(plan('retired')).toEqual([[FAN, '“P” was retired']]);
    expect(plan()).toEqual([[FAN, '“P” was reworded']]);
  });
});
