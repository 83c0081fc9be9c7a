import { decision } from './exampleDecisions';
import { decisionView } from './exampleViews';
import type { Examples } from './examples';

type Names =
  | 'raiseChallenge'
  | 'answerChallenge'
  | 'moveChallenge'
  | 'addAdvice'
  | 'giveAdvice';

/** The examples of challenges and advice. */
export const discussionExamples: Pick<Examples, Names> = {
  raiseChallenge: {
    request: { id: decision.id, text: 'Two machines are not enough.' },
    response: decisionView,
  },
  answerChallenge: {
    request: { id: 'challenge-abcd2345', text: 'We order a third.' },
    response: decisionView,
  },
  moveChallenge: {
    request: {
      id: 'challenge-abcd2345',
      state: 'amended',
      text: 'We order a third.',
      amendment: '20260301-a-third-machine-abcd2345',
    },
    response: decisionView,
  },
  addAdvice: {
    request: {
      id: decision.id,
      of: 'group:default/security',
      role: 'expert',
      question: 'Is the room locked?',
      text: null,
    },
    response: decisionView,
  },
  giveAdvice: {
    request: { id: 'advice-abcd2345', text: 'It is.' },
    response: decisionView,
  },
};
