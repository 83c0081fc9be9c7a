import type { DecisionFields } from '../decision/types';
import { isSameText } from '../resolution/comparedText';
import { answerOf, isSameAnswer } from './answers';
import { AskingFields, questionWords } from './comparedQuestion';

/** What a decision asks and answers, short enough to keep and to compare later. @public */
export interface Wording {
  readonly question: string;
  readonly answer: readonly string[];
}

/** Undefined for a decision without an answer. @public */
export function wordingOf(
  decision: AskingFields &
    Pick<DecisionFields, 'chosenOption' | 'justification'>,
): Wording | undefined {
  const answer = answerOf(decision);
  return answer && { question: questionWords(decision), answer: answer.words };
}

/**
 * Whether a verdict given on one wording holds for another: rewording goes by,
 * another question or another answer does not.
 *
 * @public
 */
export function saysTheSame(one: Wording, other: Wording): boolean {
  return (
    isSameText(one.question, other.question) &&
    isSameAnswer(one.answer, other.answer)
  );
}
