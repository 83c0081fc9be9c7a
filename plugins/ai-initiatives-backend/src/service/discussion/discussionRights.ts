import {
  AdviceView,
  Challenge,
  ChallengeRoles,
  ChallengeView,
  DecisionRecord,
  DecisionView,
  isAskedOf,
  isAwaited,
  nextChallengeStates,
  takesAnswers,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayAnswerFor, mayDiscuss } from '../../access/Access';
import type { Discussion } from '../../database/DiscussionStore';

/** What the caller is to a challenge. */
export function rolesIn(options: {
  access: Access;
  decision: DecisionRecord;
  challenge: Pick<Challenge, 'raisedBy'>;
}): ChallengeRoles {
  const { access, decision, challenge } = options;
  const { type, ref } = access.viewer;
  return {
    challenger: type === 'user' && challenge.raisedBy === ref,
    answering: mayAnswerFor(access, decision),
  };
}

/** What a page shows of what is said about a decision, and lets the reader do. */
export type DiscussionView = Pick<
  DecisionView,
  'challenges' | 'advice' | 'mayChallenge' | 'mayAdvise' | 'mayAskAdvice'
>;

/** The same order on every page: what waits for somebody first, then the newest. */
function inOrder<T>(items: readonly T[], waits: (item: T) => boolean) {
  const newest = [...items].reverse();
  return [...newest.filter(waits), ...newest.filter(item => !waits(item))];
}

/** What the discussion is to one reader; without its parts there is nothing yet. */
export function toDiscussionView(options: {
  discussion?: Discussion;
  decision: DecisionRecord;
  access: Access;
}): DiscussionView {
  const { decision, access } = options;
  const {
    challenges = [],
    advice = [],
    amendments = [],
  } = options.discussion ?? {};
  const may = (verb: 'challenge' | 'advise') =>
    !decision.archivedAt && mayDiscuss(access, decision, verb);
  const mayChallenge = may('challenge');
  const mayAdvise = may('advise');
  const challengeView = (challenge: Challenge): ChallengeView => {
    const { amendment: led, ...rest } = challenge;
    const amendment = amendments.find(({ id }) => id === led?.decision);
    const isKnown = led?.decision === decision.id || amendment !== undefined;
    return {
      challenge: { ...rest, ...(led && isKnown && { amendment: led }) },
      ...(amendment && { amendment }),
      mayAnswer: mayChallenge && takesAnswers(challenge),
      mayBecome: mayChallenge
        ? nextChallengeStates(
            challenge,
            rolesIn({ access, decision, challenge }),
          )
        : [],
    };
  };
  return {
    challenges: inOrder(challenges, ({ state }) => state === 'open').map(
      challengeView,
    ),
    advice: inOrder(advice, isAwaited).map(
      (item): AdviceView => ({
        advice: item,
        mayGive: mayAdvise && isAwaited(item) && isAskedOf(access.viewer, item),
      }),
    ),
    mayChallenge,
    mayAdvise,
    mayAskAdvice: mayAdvise && mayAnswerFor(access, decision),
  };
}
