import type { InitiativeFields } from '../initiative/types';
import type { ComparedText } from './types';

const MOST_WORDS = 400;

/** Below this share of common words a text says something else. */
const SAME_TEXT = 0.7;

/** The parts of an initiative that say what it is about. @public */
export type ComparedFields = Pick<
  InitiativeFields,
  'title' | 'problem' | 'outputs'
>;

/**
 * What a text is about, short enough to keep: its distinct words of three or
 * more letters in alphabetical order.
 *
 * @public
 */
export function comparedWords(fields: ComparedFields): string {
  const { title, problem, outputs = '' } = fields;
  const text = [title, problem, outputs]
    .join('\n')
    .normalize('NFKC')
    .toLocaleLowerCase('en-US');
  const words = text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
  return [...new Set(words)].sort().slice(0, MOST_WORDS).join(' ');
}

function similarity(one: string, other: string): number {
  const words = (text: string) => new Set(text.split(' ').filter(Boolean));
  const [left, right] = [words(one), words(other)];
  const common = [...left].filter(word => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

/** Whether a text is about the same as another, by their `comparedWords`. @public */
export function isSameText(one: string, other: string): boolean {
  return similarity(one, other) >= SAME_TEXT;
}

/**
 * A verdict survives until what was compared changes materially: rewording goes
 * by, another purpose does not.
 *
 * @public
 */
export function stillHolds(compared: ComparedText, now: ComparedText): boolean {
  return (['left', 'right'] as const).every(side =>
    isSameText(compared[side], now[side]),
  );
}
