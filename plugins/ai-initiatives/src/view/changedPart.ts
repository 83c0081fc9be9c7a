/** A text around a change: what stays before, what differs, what stays after. */
export interface ChangedText {
  readonly head: string;
  readonly changed: string;
  readonly tail: string;
}

const CONTEXT_WORDS = 12;

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/**
 * The part of a text that an edit changed, with some words around it. Finds one
 * change: from the first to the last word that differs.
 */
export function changedPart(options: {
  readonly before: string;
  readonly after: string;
}): { readonly before: ChangedText; readonly after: ChangedText } {
  const before = wordsOf(options.before);
  const after = wordsOf(options.after);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const around = (words: readonly string[]): ChangedText => {
    const from = Math.max(0, start - 2 * CONTEXT_WORDS);
    const to = words.length - end;
    const until = Math.min(words.length, to + 2 * CONTEXT_WORDS);
    return {
      head: (from > 0 ? '… ' : '') + words.slice(from, start).join(''),
      changed: words.slice(start, to).join(''),
      tail:
        words.slice(to, until).join('') + (until < words.length ? ' …' : ''),
    };
  };
  return { before: around(before), after: around(after) };
}
