import { ConflictError, NotAllowedError } from '@backstage/errors';
import { LIMITS } from '../text/limits';
import {
  Challenge,
  CHALLENGE_STATES,
  ChallengeAmendment,
  ChallengeEntry,
  ChallengeState,
} from './types';

/** What somebody is to a challenge; one may be both. @public */
export interface ChallengeRoles {
  /** Raised it. */
  readonly challenger: boolean;
  /** Answers for the decision. */
  readonly answering: boolean;
}

type Moves = {
  readonly [From in ChallengeState]: {
    readonly [To in ChallengeState]?: keyof ChallengeRoles;
  };
};

/** From which state to which, and who says so. */
const MOVES: Moves = {
  open: {
    answered: 'answering',
    amended: 'answering',
    withdrawn: 'challenger',
  },
  answered: { open: 'challenger' },
  amended: { open: 'challenger' },
  withdrawn: {},
};

const WHO: Readonly<Record<keyof ChallengeRoles, string>> = {
  challenger: 'whoever raised it',
  answering: 'its decision makers and those who may change the decision',
};

/** The states somebody may give it. @public */
export function nextChallengeStates(
  { state }: Pick<Challenge, 'state'>,
  roles: ChallengeRoles,
): readonly ChallengeState[] {
  const moves = MOVES[state];
  return CHALLENGE_STATES.filter(to => {
    const role = moves[to];
    return role !== undefined && roles[role];
  });
}

/** Whether the thread takes more: it is open, and not as long as it may get. @public */
export function takesAnswers({
  state,
  thread,
}: Pick<Challenge, 'state' | 'thread'>): boolean {
  return state === 'open' && thread.length < LIMITS.challengeAnswers;
}

function checkRoom({ id, thread }: Challenge): void {
  if (thread.length >= LIMITS.challengeAnswers) {
    throw new ConflictError(
      `The challenge '${id}' has ${LIMITS.challengeAnswers} answers, which is as many as it takes. Raise what is left as a challenge of its own.`,
    );
  }
}

function withEntry(challenge: Challenge, entry: ChallengeEntry): Challenge {
  return {
    ...challenge,
    thread: [...challenge.thread, entry],
    revision: challenge.revision + 1,
  };
}

/** Says something about an open one. Throws a ConflictError otherwise. @public */
export function answerChallenge(
  challenge: Challenge,
  entry: { by: string; at: string; text: string },
): Challenge {
  const { id, state } = challenge;
  if (state !== 'open') {
    throw new ConflictError(
      `The challenge '${id}' is ${state} and takes no more answers. Whoever raised it may open it again; others may raise one of their own.`,
    );
  }
  checkRoom(challenge);
  return withEntry(challenge, entry);
}

/** Whether somebody else has said something since it was opened last. @public */
export function isAnswered({
  thread,
  raisedBy,
}: Pick<Challenge, 'thread' | 'raisedBy'>): boolean {
  const opened = thread.map(({ became }) => became).lastIndexOf('open');
  return thread
    .slice(opened + 1)
    .some(({ text, by }) => text !== undefined && by !== raisedBy);
}

function checkMove(
  challenge: Challenge,
  change: {
    by: string;
    to: ChallengeState;
    text?: string;
    roles: ChallengeRoles;
  },
): void {
  const { id, state } = challenge;
  const { to, text, roles } = change;
  const role = MOVES[state][to];
  if (!role) {
    const possible = Object.keys(MOVES[state]).join(' or ');
    throw new ConflictError(
      `The challenge '${id}' is ${state} and cannot become ${to}. ${
        possible ? `It may become ${possible}.` : 'Raise a new one instead.'
      }`,
    );
  }
  if (!roles[role]) {
    throw new NotAllowedError(
      `Only ${WHO[role]} may make the challenge '${id}' ${to}`,
    );
  }
  if (to === 'open' && !text) {
    throw new ConflictError(
      `The challenge '${id}' was not opened again: say what the answer leaves open.`,
    );
  }
  if (to === 'answered' && !text && !isAnswered(challenge)) {
    throw new ConflictError(
      `The challenge '${id}' has no answer yet: write one along with it.`,
    );
  }
}

/**
 * Moves it to another state. Throws a ConflictError where the state does not
 * follow, and a NotAllowedError where it is for others to say so.
 *
 * @param options - `amendment` is what it led to, when it becomes amended.
 * @public
 */
export function moveChallenge(
  challenge: Challenge,
  options: {
    by: string;
    at: string;
    to: ChallengeState;
    text?: string;
    amendment?: ChallengeAmendment;
    roles: ChallengeRoles;
  },
): Challenge {
  checkMove(challenge, options);
  checkRoom(challenge);
  const { by, at, to, text, amendment } = options;
  const { amendment: _, ...rest } = withEntry(challenge, {
    by,
    at,
    ...(text && { text }),
    became: to,
  });
  return {
    ...rest,
    state: to,
    ...(to === 'amended' && amendment && { amendment }),
  };
}

/** The state a thread leads to. @public */
export function stateOfThread(
  thread: readonly Pick<ChallengeEntry, 'became'>[],
): ChallengeState {
  return thread.reduce<ChallengeState>(
    (state, { became = state }) => became,
    'open',
  );
}

/** How many still need an answer. @public */
export function countOpenChallenges(
  challenges: readonly Pick<Challenge, 'state'>[],
): number {
  return challenges.filter(({ state }) => state === 'open').length;
}
