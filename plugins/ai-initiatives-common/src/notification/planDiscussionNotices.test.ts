import type { Advice } from '../advice/types';
import type { Challenge, ChallengeEntry } from '../challenge/types';
import {
  DiscussedDecision,
  planAdviceNotices,
  planChallengeNotices,
} from './planDiscussionNotices';
import type { PlannedNotification } from './types';

const TEAM = 'group:default/claims';
const ADA = 'user:default/ada';
const BOB = 'user:default/bob';
const EVE = 'user:default/eve';
const FAN = 'user:default/fan';

const aDecision = (
  changes: Partial<DiscussedDecision> = {},
): DiscussedDecision => ({
  id: 'd',
  title: 'D',
  owner: TEAM,
  visibility: 'public',
  readers: [],
  createdBy: ADA,
  decisionMakers: [BOB, 'The board'],
  ...changes,
});

const aChallenge = (thread: readonly ChallengeEntry[] = []): Challenge => ({
  id: 'c',
  decision: 'd',
  decisionRevision: 1,
  text: 'Why so?',
  state: 'open',
  raisedBy: EVE,
  raisedAt: '2026-03-01T08:00:00.000Z',
  thread,
  revision: thread.length + 1,
});

const said = (by: string, entry: Partial<ChallengeEntry> = {}) => ({
  ...{ by, at: '2026-03-02T08:00:00.000Z' },
  ...entry,
});

const told = (planned: readonly PlannedNotification[]) =>
  planned.map(
    ({ key, recipients, except, title }) =>
      `${key} | ${recipients.join(' ')} | not ${except} | ${title}`,
  );

describe('planChallengeNotices', () => {
  const plan = (
    thread: readonly ChallengeEntry[],
    toldRevision = 0,
    decision = aDecision(),
  ) =>
    planChallengeNotices([
      {
        challenge: aChallenge(thread),
        decision,
        toldRevision,
        followers: [FAN],
      },
    ]);

  it('tells those who answer for it and those who follow it', () => {
    const planned = plan([]);

    expect(told(planned)).toEqual([
      `challenge:c:1 | ${TEAM} ${BOB} ${FAN} | not ${EVE} | “D” was challenged`,
    ]);
    expect(planned[0]).toMatchObject({
      topic: 'Challenges',
      scope: 'challenge:c',
      description: 'Why so?',
      path: 'decisions/d',
      subjects: [{ kind: 'decision', id: 'd' }],
    });
  });

  it.each([
    ['a reply', said(BOB, { text: 'So.' }), 'has a reply'],
    ['an answer', said(BOB, { became: 'answered' }), 'was answered'],
    ['an amendment', said(BOB, { became: 'amended' }), 'led to an amendment'],
  ])('tells whoever raised it of %s', (_, entry, what) => {
    expect(told(plan([entry], 1))).toEqual([
      `challenge:c:2 | ${EVE} | not ${BOB} | Your challenge to “D” ${what}`,
    ]);
  });

  it.each([
    ['what its raiser adds', said(EVE, { text: 'And this.' })],
    ['its withdrawal', said(EVE, { text: 'Fine.', became: 'withdrawn' })],
  ])('tells nobody of %s', (_, entry) => {
    expect(plan([entry as ChallengeEntry], 1)).toEqual([]);
  });

  it('leaves out no step, and tells none again', () => {
    const thread: readonly ChallengeEntry[] = [
      said(BOB, { text: 'So.', became: 'answered' }),
      said(EVE, { text: 'Not quite.', became: 'open' }),
    ];
    const all = plan(thread);

    expect(all.map(({ key }) => key)).toEqual([
      'challenge:c:1',
      'challenge:c:2',
      'challenge:c:3',
    ]);
    expect(plan(thread, 1)).toEqual(all.slice(1));
    expect(plan(thread, 3)).toEqual([]);
    expect(all[2].title).toBe('A challenge to “D” was opened again');
  });

  it('tells nobody of a restricted decision whom it does not name', () => {
    const restricted = aDecision({ visibility: 'restricted' });

    expect(plan([], 0, restricted)[0].recipients).toEqual([TEAM]);
    expect(plan([said(BOB, { text: 'So.' })], 1, restricted)).toEqual([]);
  });

  it('trusts no names that a file in a repository gives', () => {
    const kept = aDecision({ source: { entityRef: 'component:default/a' } });

    expect(plan([], 0, kept)[0].recipients).toEqual([TEAM]);
  });
});

describe('planAdviceNotices', () => {
  const plan = (
    advice: Partial<Advice>,
    toldRevision = 0,
    decision = aDecision(),
  ) =>
    told(
      planAdviceNotices([
        {
          advice: {
            ...{ id: 'a', decision: 'd', of: EVE },
            ...{ role: 'expert', revision: 1, ...advice },
          },
          decision,
          toldRevision,
        },
      ]),
    );

  it('tells who is asked, and then who asked', () => {
    const asked = { askedBy: BOB, question: 'Is it safe?' };
    const given = { ...asked, text: 'Yes.', givenBy: EVE, revision: 2 };

    expect(plan(asked)).toEqual([
      `advice:a:1 | ${EVE} | not ${BOB} | You are asked for advice on “D”`,
    ]);
    const answered = [
      `advice:a:2 | ${BOB} ${TEAM} | not ${EVE} | Advice on “D” was given`,
    ];
    expect(plan(given, 1)).toEqual(answered);
    expect(plan(given)).toEqual(answered);
    expect(plan(given, 2)).toEqual([]);
  });

  it('tells the owner what is offered unasked', () => {
    expect(plan({ text: 'Careful.', givenBy: EVE })).toEqual([
      `advice:a:1 | ${TEAM} | not ${EVE} | Advice on “D” was offered`,
    ]);
  });

  it('tells nobody who may not read it', () => {
    const asked = { askedBy: ADA };
    const source = { entityRef: 'component:default/a' };

    expect(plan(asked, 0, aDecision({ visibility: 'hidden' }))).toEqual([]);
    expect(plan(asked, 0, aDecision({ source }))).toEqual([]);
  });
});
