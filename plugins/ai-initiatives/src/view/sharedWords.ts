/** A piece of a text, and whether another text uses the same word. */
export interface TextPart {
  readonly text: string;
  readonly shared: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('en-US');
}

/** Claim and claims, triage and triaging: the same word to a reader. */
function isSameWord(left: string, right: string): boolean {
  if (left === right) {
    return true;
  }
  const shorter = Math.min(left.length, right.length);
  let common = 0;
  while (common < shorter && left[common] === right[common]) {
    common += 1;
  }
  return (
    common >= SHORTEST_STEM &&
    left.length - common <= LONGEST_ENDING &&
    right.length - common <= LONGEST_ENDING
  );
}

/**
 * Cuts a text into parts, so that the words of the given labels stand out. The
 * parts joined are the text.
 */
export function sharedWords(options: {
  readonly text: string;
  readonly labels: readonly string[];
}): readonly TextPart[] {
  const { text, labels } = options;
  const words = labels.flatMap(label => (label.match(WORD) ?? []).map(fold));
  const known = new Map<string, boolean>();
  const isShared = (word: string): boolean => {
    const folded = fold(word);
    const answer =
      known.get(folded) ?? words.some(other => isSameWord(folded, other));
    known.set(folded, answer);
    return answer;
  };
  const parts: TextPart[] = [];
  let plain = '';
  let position = 0;
  for (const match of text.matchAll(WORD)) {
    plain += text.slice(position, match.index);
    position = match.index + match[0].length;
    if (isShared(match[0])) {
      if (plain) {
        parts.push({ text: plain, shared: false });
      }
      parts.push({ text: match[0], shared: true });
      plain = '';
    } else {
      plain += match[0];
    }
  }
  plain += text.slice(position);
  return plain ? [...parts, { text: plain, shared: false }] : parts;
}
