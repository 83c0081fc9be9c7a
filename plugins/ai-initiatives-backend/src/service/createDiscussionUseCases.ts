import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import { addAdvice, give } from './discussion/adviseOnDecision';
import { answer, move, raise } from './discussion/challengeDecision';
import type { Speaking } from './discussion/lockDecision';
import type { UnguardedInitiativesService } from './InitiativesService';

type Names =
  | 'raiseChallenge'
  | 'answerChallenge'
  | 'moveChallenge'
  | 'addAdvice'
  | 'giveAdvice';

/** The use cases by which decisions are challenged and advised on. */
export function createDiscussionUseCases(options: {
  store: InitiativesStore;
  getDecisionView: (id: string, access: Access) => Promise<DecisionView>;
  now: () => Date;
  /** Called after a commit; must neither wait nor throw. */
  afterCommit: () => void;
  /** For what a demo brings along: nobody is told of it. */
  isQuiet?: boolean;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, getDecisionView, now, afterCommit, isQuiet } = options;

  /** Answers with the decision, so that its page has all it shows. */
  const speak =
    (
      work: (
        speaking: Speaking & { input: Readonly<Record<string, unknown>> },
      ) => Promise<string>,
    ) =>
    async (
      { id, ...input }: { readonly id: string },
      { access }: { access: Access },
    ): Promise<DecisionView> => {
      const at = now().toISOString();
      const decision = await work({ store, id, access, at, input, isQuiet });
      afterCommit();
      return getDecisionView(decision, access);
    };

  return {
    raiseChallenge: speak(raise),
    answerChallenge: speak(answer),
    moveChallenge: speak(move),
    addAdvice: speak(addAdvice),
    giveAdvice: speak(give),
  };
}
