import type { DecisionFields } from '../decision/types';
import { plainStart } from './plainStart';

const LONGEST_ANSWER = 200;

/** Words that carry grammar, or what every answer says: "we will use X". */
const FILLERS = new Set(
  `a an and any are as at be by each every for from has have i in into is it
  its of on or our ours per shall should so that the their them then they this
  those to up use used uses using via was we were will with you your`.split(
    /\s+/,
  ),
);

/** Words that turn or narrow an answer: with one of them it is another answer. */
const TURNING = new Set(
  `not no never none nothing nobody nor cannot without only except unless but
  instead nicht kein keine keinen keiner keines ohne nur nie außer sondern pas
  sans jamais aucun aucune sauf seulement`.split(/\s+/),
);

/** What was answered: as it is shown, and the words that tell it from another answer. @public */
export interface Answer {
  readonly text: string;
  /** Distinct and sorted. */
  readonly words: readonly string[];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
    ? word.slice(0, -1)
    : word;
}

function answerWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .replace(/n['’]t(?!\p{L})/gu, ' not')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu);
  const all = words ?? [];
  const telling = all.filter(word => !FILLERS.has(word)).map(singular);
  // "Use the one we have" must not be the answer that says nothing.
  return [...new Set(telling.length > 0 ? telling : all)].sort();
}

const LABEL =
  /^(?:(?:the\s+)?(?:chosen|selected)\s+option|decision|outcome)\s*(?:is\b|:|-|–)\s*/iu;
const NUMBER = /^\(?(?:options?|solution)?\s*#?\d+(?:\.\d+)*\)?\s*[:.)–-]\s+/iu;
const REASON = /,?\s+(?:because|since|so that|in order to)\s/iu;

/** What is chosen, without the words around it: "Chosen option: 2. X, because …". */
function core(text: string): string {
  const bare = text.replace(LABEL, '').replace(NUMBER, '');
  const [answer] = bare.split(REASON);
  const quoted = /^["“«](.+)["”»]$/u.exec(answer.trim());
  return (quoted?.[1] ?? answer).trim();
}

function firstSentence(text: string): string {
  const start = core(plainStart(text, LONGEST_ANSWER));
  return /^.{12,}?[.!?](?=\s)/u.exec(start)?.[0] ?? start;
}

/**
 * The answer a decision gives: the chosen option or, where none is named, the
 * first sentence of the outcome. Undefined when it says neither.
 *
 * @public
 */
export function answerOf(
  decision: Pick<DecisionFields, 'chosenOption' | 'justification'>,
): Answer | undefined {
  const { chosenOption, justification = '' } = decision;
  const text = chosenOption
    ? core(plainStart(chosenOption, LONGEST_ANSWER))
    : firstSentence(justification);
  const words = answerWords(text);
  return words.length > 0 ? { text, words } : undefined;
}

/** Of so many words of an answer, one may be another and it is still the same. */
const WORDS_PER_SLIP = 5;

function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  const own = new Set(one);
  const missing = one.filter(word => !known.has(word));
  return (
    missing.length <= Math.floor(one.length / WORDS_PER_SLIP) &&
    !missing.some(word => TURNING.has(word)) &&
    !other.some(word => TURNING.has(word) && !own.has(word))
  );
}

/** Whether one answer says the other in more words. @public */
export function isSameAnswer(
  one: readonly string[],
  other: readonly string[],
): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/**
 * Which answers are the same: a number for each, the same where the words of one
 * are contained in the other. One that contains several different answers, as
 * "PostgreSQL or SQLite", is an answer of its own. The order of what is given
 * changes nothing but the order of the result.
 *
 * @public
 */
export function groupAnswers(
  answers: readonly (readonly string[])[],
): readonly number[] {
  const keyOf = (words: readonly string[]) => words.join(' ');
  const distinct = new Map(answers.map(words => [keyOf(words), words]));
  const shortestFirst = [...distinct].sort(
    ([key, words], [otherKey, others]) =>
      words.length - others.length || (key < otherKey ? -1 : 1),
  );
  const parts: [string, readonly string[]][] = [];
  const meanings = new Map<string, string>();
  for (const [key, words] of shortestFirst) {
    const within = parts.filter(([, part]) => isWithin(part, words));
    if (within.length === 0) {
      parts.push([key, words]);
    }
    meanings.set(
      key,
      within.length === 0 ? key : within.map(([part]) => part).join('\n'),
    );
  }
  const numbers = [...new Set(meanings.values())].sort();
  return answers.map(words => numbers.indexOf(meanings.get(keyOf(words))!));
}
