import { foldText } from '../text/foldText';
import type { DecisionWords } from '../words/DecisionWords';

/** What option titles look like. */
export interface OptionWords {
  /** "Option 1: …", "Alternative B", "Option: …". */
  readonly isNumbered: (title: string) => boolean;
  /** A sub-heading that weighs options instead of being one. */
  readonly isAside: (heading: string) => boolean;
  readonly isChosen: (title: string) => boolean;
  readonly clean: (title: string) => string;
}

export function createOptionWords({ options }: DecisionWords): OptionWords {
  const nouns = options.nouns.map(foldText).join('|');
  const numbered = new RegExp(
    `^(?:\\d+[.)]\\s*|[-*]\\s*)?(?:${nouns})\\s*(?:[#no.]*\\s*(?:\\d+|[a-z]|[ivx]+)(?![\\p{L}\\p{N}])|[:：-]\\s*\\S)`,
    'u',
  );
  const asides = new Set(options.asides.map(foldText));
  const chosen = new RegExp(
    `[([（【](?:${options.chosen
      .map(foldText)
      .join('|')})(?: option| solution)?[)\\]）】]|^\\[x\\]|✅|✔|☑`,
    'u',
  );
  return {
    isNumbered: title => numbered.test(foldText(title)),
    isAside: heading => {
      const key = foldText(heading).replace(/^[\d.)\s]+|[:：.\s]+$/g, '');
      return (
        asides.has(key) ||
        [...asides].some(
          word =>
            key.startsWith(`${word} of `) ||
            key.startsWith(`${word} for `) ||
            key.startsWith(`${word} and `),
        )
      );
    },
    isChosen: title => chosen.test(title.toLowerCase()),
    clean: title =>
      title
        .replace(/^\[[ xX]\]\s*/, '')
        .replace(/[\s:：]+$/, '')
        .trim(),
  };
}
