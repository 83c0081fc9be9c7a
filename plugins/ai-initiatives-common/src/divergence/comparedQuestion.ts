import type { DecisionFields } from '../decision/types';
import { comparedWords } from '../resolution/comparedText';
import { plainStart } from './plainStart';

/** Where a context goes on, it tells the story and no longer the question. */
const START_OF_CONTEXT = 600;

/** The parts of a decision that say what was asked. @public */
export type AskingFields = Pick<
  DecisionFields,
  'title' | 'question' | 'contextAndProblem'
>;

/** What was asked, the most telling part first. @public */
export interface ComparedQuestion {
  readonly question: string;
  /** Only where there is a question beside it: otherwise it is the question. */
  readonly title: string;
  readonly context: string;
}

/** @public */
export function comparedQuestion(decision: AskingFields): ComparedQuestion {
  const { question, title, contextAndProblem } = decision;
  return {
    question: question ?? title,
    title: question === undefined ? '' : title,
    context: plainStart(contextAndProblem, START_OF_CONTEXT),
  };
}

/** What was asked, short enough to keep and to compare later. @public */
export function questionWords(decision: AskingFields): string {
  const { question, title, context } = comparedQuestion(decision);
  return comparedWords({ title: question, problem: context, outputs: title });
}
