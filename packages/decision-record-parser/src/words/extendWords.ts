import type { DecisionWords } from './DecisionWords';

/**
 * Additions to the words, in the same shape; everything may be left out.
 *
 * @public
 */
export type MoreWords<T = DecisionWords> = T extends readonly string[]
  ? T
  : { readonly [K in keyof T]?: MoreWords<T[K]> };

/**
 * Adds words of a team to those that ship.
 *
 * @public
 */
export function extendWords(
  words: DecisionWords,
  more: MoreWords,
): DecisionWords {
  return merge(words, more) as DecisionWords;
}

function merge(base: unknown, more: unknown): unknown {
  if (more === undefined) {
    return base;
  }
  if (Array.isArray(base) && Array.isArray(more)) {
    return base.some(Array.isArray)
      ? base.map((inner, index) => merge(inner, more[index]))
      : [...base, ...more];
  }
  if (isRecord(base) && isRecord(more)) {
    return Object.fromEntries(
      Object.entries(base).map(([key, value]) => [
        key,
        merge(value, more[key]),
      ]),
    );
  }
  return more;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
