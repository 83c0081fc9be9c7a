import { foldText } from '../text/foldText';
import { hasWideScript } from '../text/hasWideScript';
import type { DecisionWords, SectionRole } from './DecisionWords';

export interface SectionMatch {
  readonly role: SectionRole;
  /** 0 for a strong word, else the place of the word among the weak ones. */
  readonly rank: number;
}

export type SectionMatcher = (heading: string) => SectionMatch | undefined;

const numbering = /^(?:§ ?)?(?:\d+(?:\.\d+)*[.):]?|[a-z][.)]|[ivx]+[.)])\s+/;
const trailing =
  /\s*(?:[:：]|\((?:optional|optionnel|任意|可选)\)|\[optional\])\s*$/;
const edges = /^[\s*_#>\-–—:.]+|[\s*_#:.\-–—?!]+$/g;
/** Longer headings say more than the name of a part. */
const LONGEST_WIDE = 14;
const LONGEST_WORDS = 5;
/** "Discussed alternatives", "Options we weighed"; not "Configuration options". */
const LONGEST_ALTERNATIVES = 3;
/** Rank of a heading that only holds a known word. */
const INFERRED = 1_000;

/** A heading without number, marks and additions in brackets, folded. */
function headingKey(heading: string): string {
  return foldText(heading.replace(/<!--[\s\S]*?-->/g, ''))
    .replace(edges, '')
    .replace(numbering, '')
    .replace(trailing, '')
    .replace(edges, '');
}

/** Makes a function that tells what a heading announces. */
export function createSectionMatcher(words: DecisionWords): SectionMatcher {
  const exact = new Map<string, SectionMatch>();
  const wide: (readonly [string, SectionMatch])[] = [];
  const roles = Object.keys(words.sections) as SectionRole[];
  for (const isStrong of [false, true]) {
    for (const role of roles) {
      const { strong, weak = [] } = words.sections[role];
      for (const [index, word] of (isStrong ? strong : weak).entries()) {
        const match = { role, rank: isStrong ? 0 : index + 1 };
        exact.set(foldText(word), match);
        if (hasWideScript(word)) {
          wide.push([foldText(word), match]);
        }
      }
    }
  }
  wide.sort(([a], [b]) => b.length - a.length);

  // "Decision and next steps", "Summary of consequences": a strong word at either end.
  const wordsAround = (tokens: readonly string[]): SectionMatch | undefined => {
    const joins = ['and', 'of', 'for', 'und', 'et', 'y', 'e', 'de', 'der', '+'];
    const first = exact.get(tokens[0]);
    if (first?.rank === 0 && joins.includes(tokens[1])) {
      return { ...first, rank: INFERRED };
    }
    const last = exact.get(tokens[tokens.length - 1]);
    if (tokens.length <= LONGEST_ALTERNATIVES) {
      const near = [first, last].find(match => match?.role === 'alternatives');
      const said = near ?? (first?.role === 'options' ? first : undefined);
      if (said) {
        return { ...said, rank: INFERRED };
      }
    }
    return last?.rank === 0 && joins.includes(tokens[tokens.length - 2])
      ? { ...last, rank: INFERRED }
      : undefined;
  };

  const partOf = (key: string): SectionMatch | undefined => {
    const withoutBrackets = key.replace(/\s*[([（【].*$/, '').trim();
    const pieces = [
      withoutBrackets,
      ...key.split(/\s+[-–—]\s+|\s*[:：/／|]\s*|\s+&\s+|[(（)）]/),
    ];
    for (const piece of pieces) {
      const match = exact.get(piece.trim());
      if (match) {
        return match;
      }
    }
    const tokens = key.split(' ');
    if (tokens.length <= LONGEST_WORDS && tokens.length > 1) {
      return wordsAround(tokens);
    }
    return undefined;
  };

  return heading => {
    const key = headingKey(heading);
    const found = exact.get(key) ?? partOf(key);
    if (found || !hasWideScript(key) || key.length > LONGEST_WIDE) {
      return found;
    }
    const near = wide.find(
      ([word]) => key.startsWith(word) || key.endsWith(word),
    );
    return near && { ...near[1], rank: INFERRED };
  };
}
