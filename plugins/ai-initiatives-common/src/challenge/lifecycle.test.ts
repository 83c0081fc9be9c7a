import { ConflictError, NotAllowedError } from '@backstage/errors';
import fc from 'fast-check';
import { LIMITS } from '../text/limits';
import {
  answerChallenge,
  ChallengeRoles,
  moveChallenge,
  nextChallengeStates,
  stateOfThread,
  takesAnswers,
} from './lifecycle';
import { Challenge, CHALLENGE_STATES, ChallengeState } from './types';

const INES = 'user:default/ines';
const TOMAS = 'user:default/tomas';
const at = '2026-11-27T08:00:00.000Z';
const amendment = { decision: 'd2', revision: 1 };

function aChallenge(changes: Partial<Challenge> = {}): Challenge {
  return {
    id: 'c',
    decision: 'd',
    decisionRevision: 1,
    text: 'It is too slow.',
    state: 'open',
    raisedBy: INES,
    raisedAt: at,
    thread: [],
    revision: 1,
    ...changes,
  };
}

const both: ChallengeRoles = { challenger: true, answering: true };
const neither: ChallengeRoles = { challenger: false, answering: false };

/** Who may do it, from each state in the order of `CHALLENGE_STATES`. */
const TABLE: Readonly<Record<ChallengeState, string>> = {
  open: '- answering answering challenger',
  answered: 'challenger - - -',
  amended: 'challenger - - -',
  withdrawn: '- - - -',
};

const cells = CHALLENGE_STATES.flatMap(from =>
  TABLE[from]
    .split(' ')
    .map((role, column) => ({ from, role, to: CHALLENGE_STATES[column] })),
);

describe('moveChallenge', () => {
  const move = (from: ChallengeState, to: ChallengeState, roles = both) =>
    moveChallenge(
      aChallenge({
        state: from,
        ...(from === 'amended' && { amendment }),
      }),
      { by: TOMAS, at, to, text: 'Because.', amendment, roles },
    );

  it.each(cells.filter(({ role }) => role !== '-'))(
    'from $from to $to is for the $role side alone',
    ({ from, to, role }) => {
      const own = { ...neither, [role]: true };
      const others = { ...both, [role]: false };
      expect(move(from, to, own)).toEqual(
        aChallenge({
          state: to,
          thread: [{ by: TOMAS, at, text: 'Because.', became: to }],
          revision: 2,
          ...(to === 'amended' && { amendment }),
        }),
      );
      expect(() => move(from, to, others)).toThrow(NotAllowedError);
      expect(nextChallengeStates({ state: from }, own)).toContain(to);
      expect(nextChallengeStates({ state: from }, others)).not.toContain(to);
    },
  );

  it.each(cells.filter(({ role }) => role === '-'))(
    'from $from to $to there is no way',
    ({ from, to }) => {
      expect(() => move(from, to)).toThrow(ConflictError);
      expect(nextChallengeStates({ state: from }, both)).not.toContain(to);
    },
  );

  it('names the ways out', () => {
    expect(() => move('answered', 'withdrawn')).toThrow(
      "The challenge 'c' is answered and cannot become withdrawn. It may become open.",
    );
    expect(() => move('withdrawn', 'open')).toThrow('Raise a new one instead.');
    expect(() => move('open', 'answered', neither)).toThrow(
      /Only its decision makers and those who may change the decision/,
    );
  });

  const answered = { by: TOMAS, at, text: 'It is fast enough.' };
  const opened = { by: INES, at, text: 'Not here.', became: 'open' } as const;
  const close = (thread: Challenge['thread'], text?: string) => () =>
    moveChallenge(aChallenge({ thread }), {
      ...{ by: TOMAS, at, to: 'answered', text },
      roles: both,
    } as const);
  it.each<[string, Challenge['thread']]>([
    ['nothing was said', []],
    ['only the challenger said something', [{ ...answered, by: INES }]],
    ['it was opened again since', [answered, opened]],
  ])('an answer is needed where %s', (_, thread) => {
    expect(close(thread)).toThrow(/has no answer yet: write one along with it/);
    expect(close(thread, 'Here.')).not.toThrow();
  });

  it.each<[string, Challenge['thread']]>([
    ['somebody else said something', [answered]],
    ['it was answered once more', [answered, opened, answered]],
  ])('no further answer is needed where %s', (_, thread) => {
    expect(close(thread)).not.toThrow();
  });

  it('opens again only with a reason', () => {
    expect(() =>
      moveChallenge(aChallenge({ state: 'answered' }), {
        ...{ by: INES, at, to: 'open' },
        roles: both,
      } as const),
    ).toThrow(/say what the answer leaves open/);
  });
});

describe('answerChallenge', () => {
  const say = (challenge: Challenge) =>
    answerChallenge(challenge, { by: TOMAS, at, text: 'It is not.' });

  it('adds to what was said', () => {
    const before = aChallenge();
    expect(say(say(before))).toMatchObject({
      state: 'open',
      thread: [{ by: TOMAS }, { text: 'It is not.' }],
      revision: 3,
    });
    expect(before.thread).toEqual([]);
  });

  it.each(CHALLENGE_STATES.filter(state => state !== 'open'))(
    'is over once it is %s',
    state => {
      expect(() => say(aChallenge({ state }))).toThrow(/takes no more answers/);
      expect(takesAnswers(aChallenge({ state }))).toBe(false);
    },
  );

  it('has room for so many and no more', () => {
    const entry = { by: TOMAS, at, text: 'a' };
    const room = Array(LIMITS.challengeAnswers - 1).fill(entry);
    const full = say(aChallenge({ thread: room }));
    expect(takesAnswers(full)).toBe(false);
    expect(() => say(full)).toThrow(/has 30 answers/);
    expect(() =>
      moveChallenge(full, { by: INES, at, to: 'withdrawn', roles: both }),
    ).toThrow(/has 30 answers/);
  });
});

describe('whatever people do', () => {
  const act = fc.record({
    by: fc.constantFrom(INES, TOMAS, 'user:default/olga'),
    answering: fc.boolean(),
    to: fc.option(fc.constantFrom(...CHALLENGE_STATES), { nil: undefined }),
    text: fc.option(fc.constant('words'), { nil: undefined }),
  });

  it('the state is what the table allows and what the thread leads to', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), acts => {
        acts.reduce((current, { by, answering, to, text }) => {
          const roles = { challenger: by === INES, answering };
          let next: Challenge;
          try {
            next = to
              ? moveChallenge(current, { by, at, to, text, amendment, roles })
              : answerChallenge(current, { by, at, text: 'words' });
          } catch {
            return current;
          }
          const role = cells.find(
            cell => cell.from === current.state && cell.to === next.state,
          )?.role;
          expect(to ? roles[role as keyof ChallengeRoles] : true).toBe(true);
          expect(next.thread.slice(0, -1)).toEqual(current.thread);
          expect(stateOfThread(next.thread)).toBe(next.state);
          expect(next.revision).toBe(next.thread.length + 1);
          expect('amendment' in next).toBe(next.state === 'amended');
          expect(next.thread.length).toBeLessThanOrEqual(
            LIMITS.challengeAnswers,
          );
          return next;
        }, aChallenge());
      }),
    );
  });
});
