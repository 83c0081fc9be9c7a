import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { aDecision } from '../../__fixtures__/build';

/** An accepted answer of a team to one of a few questions. */
export function anAnswer(
  id: string,
  team: string,
  chosenOption: string,
  changes: Partial<DecisionRecord> = {},
): DecisionRecord {
  return aDecision({
    id,
    owner: `group:default/${team}`,
    status: 'accepted',
    title: `Scanned papers are read with ${chosenOption}`,
    question: 'Which tool reads scanned papers?',
    contextAndProblem:
      'Scanned papers are typed by hand; a tool that reads scanned layouts would save hours.',
    consideredOptions: [
      { title: chosenOption, good: [], neutral: [], bad: [] },
    ],
    chosenOption,
    ...changes,
  });
}

const OTHER_QUESTIONS = [
  'Where do recordings of calls become text?',
  'How long are cooling logs of trailers kept?',
  'Who approves a translated customs declaration?',
  'In which order are applicants called?',
  'Which forecast do receivers of freight see?',
  'How does a service reach a language model?',
  'May two shippers get different prices for a lane?',
  'What must an assistant show beside an answer?',
];

/** Answers to questions that have nothing to do with each other. */
export const OTHER_ANSWERS: readonly DecisionRecord[] = OTHER_QUESTIONS.map(
  (question, number) =>
    anAnswer(`other-${number}`, `other-${number % 3}`, `Way ${number}`, {
      title: question.replace('?', ' was settled'),
      question,
      contextAndProblem: `${question} Nobody had said so far.`,
    }),
);
