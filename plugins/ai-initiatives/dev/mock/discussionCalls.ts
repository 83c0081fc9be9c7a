import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  type Advice,
  answerChallenge,
  type Challenge,
  countOpenChallenges,
  type DecisionView,
  type FieldProblem,
  giveAdvice,
  type InitiativesApi,
  isAwaited,
  moveChallenge,
  nextChallengeStates,
  parseAdvice,
  parseChallengeChange,
  parseDiscussionText,
  takesAnswers,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

type DiscussionCalls = Pick<
  InitiativesApi,
  | 'raiseChallenge'
  | 'answerChallenge'
  | 'moveChallenge'
  | 'addAdvice'
  | 'giveAdvice'
>;

const ME = 'user:default/guest';

/** Challenges and advice in memory: whoever looks answers for every decision. */
export class DiscussionShelf {
  private readonly challenges = new Map<string, Challenge>();
  private readonly advice = new Map<string, Advice>();

  challengesOf(decision: string): readonly Challenge[] {
    return [...this.challenges.values()].filter(
      challenge => challenge.decision === decision,
    );
  }

  adviceOf(decision: string): readonly Advice[] {
    return [...this.advice.values()].filter(item => item.decision === decision);
  }

  openOn(decision: string): number {
    return countOpenChallenges(this.challengesOf(decision));
  }

  challenge(id: string): Challenge {
    const found = this.challenges.get(id);
    if (!found) {
      throw new NotFoundError(`No challenge '${id}'.`);
    }
    return found;
  }

  adviceWith(id: string): Advice {
    const found = this.advice.get(id);
    if (!found) {
      throw new NotFoundError(`No advice '${id}'.`);
    }
    return found;
  }

  putChallenge(challenge: Challenge): void {
    this.challenges.set(challenge.id, challenge);
  }

  putAdvice(advice: Advice): void {
    this.advice.set(advice.id, advice);
  }

  nextId(kind: 'challenge' | 'advice'): string {
    const count = this.challenges.size + this.advice.size;
    return `${kind}-${count + 1}`;
  }
}

/** What everybody who looks at the mock sees and may do. */
export function discussionView(
  house: MockHouse,
  decision: string,
): Pick<
  DecisionView,
  'challenges' | 'advice' | 'mayChallenge' | 'mayAdvise' | 'mayAskAdvice'
> {
  const roles = (challenge: Challenge) => ({
    challenger: challenge.raisedBy === ME,
    answering: true,
  });
  const isOpen = ({ state }: Challenge) => state === 'open';
  const challenges = [...house.discussion.challengesOf(decision)].reverse();
  const advice = [...house.discussion.adviceOf(decision)].reverse();
  return {
    challenges: [
      ...challenges.filter(isOpen),
      ...challenges.filter(item => !isOpen(item)),
    ].map(challenge => {
      const led = challenge.amendment?.decision;
      const other = led && led !== decision && house.decisions.find(led);
      return {
        challenge,
        ...(other && { amendment: house.decisionSummary(other) }),
        mayAnswer: takesAnswers(challenge),
        mayBecome: nextChallengeStates(challenge, roles(challenge)),
      };
    }),
    advice: [
      ...advice.filter(isAwaited),
      ...advice.filter(item => !isAwaited(item)),
    ].map(item => ({
      advice: item,
      mayGive: isAwaited(item) && item.of === ME,
    })),
    mayChallenge: true,
    mayAdvise: true,
    mayAskAdvice: true,
  };
}

function check(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) {
    throw new InputError(`${problems[0].field} ${problems[0].rule}`);
  }
}

export function discussionCalls(options: {
  house: MockHouse;
  now: () => string;
}): DiscussionCalls {
  const { house, now } = options;
  const { discussion: shelf } = house;
  const view = (id: string) => house.decisionView(house.decisions.get(id));
  const here = () => ({ by: ME, at: now() });
  return {
    raiseChallenge: async ({ id, ...input }) => {
      const { text, problems } = parseDiscussionText(input);
      check(problems);
      shelf.putChallenge({
        id: shelf.nextId('challenge'),
        decision: id,
        decisionRevision: house.decisions.get(id).revision,
        text,
        state: 'open',
        raisedBy: ME,
        raisedAt: now(),
        thread: [],
        revision: 1,
      });
      return view(id);
    },
    answerChallenge: async ({ id, ...input }) => {
      const { text, problems } = parseDiscussionText(input);
      check(problems);
      const current = shelf.challenge(id);
      shelf.putChallenge(answerChallenge(current, { ...here(), text }));
      return view(current.decision);
    },
    moveChallenge: async ({ id, ...input }) => {
      const change = parseChallengeChange(input);
      check(change.problems);
      const current = shelf.challenge(id);
      const led = change.amendment ?? current.decision;
      const { revision } = house.decisions.get(led);
      if (
        change.state === 'amended' &&
        led === current.decision &&
        revision === current.decisionRevision
      ) {
        throw new ConflictError(`Decision '${led}' has not changed since.`);
      }
      shelf.putChallenge(
        moveChallenge(current, {
          ...here(),
          to: change.state,
          text: change.text,
          amendment: { decision: led, revision },
          roles: { challenger: current.raisedBy === ME, answering: true },
        }),
      );
      return view(current.decision);
    },
    addAdvice: async ({ id, ...input }) => {
      const { of: asked, role, question, text, problems } = parseAdvice(input);
      check(problems);
      shelf.putAdvice({
        id: shelf.nextId('advice'),
        decision: id,
        of: asked ?? ME,
        role,
        revision: 1,
        ...(text === undefined
          ? { question, askedBy: ME, askedAt: now() }
          : { text, givenBy: ME, givenAt: now() }),
      });
      return view(id);
    },
    giveAdvice: async ({ id, ...input }) => {
      const { text, problems } = parseDiscussionText(input);
      check(problems);
      const current = shelf.adviceWith(id);
      shelf.putAdvice(giveAdvice(current, { ...here(), text }));
      return view(current.decision);
    },
  };
}
