import { foldText } from '../text/foldText';
import type { DecisionWords } from '../words/DecisionWords';

/** What option titles look like. */
export interface OptionWords {
  /** "Option 1: …", "Alternative B", "Option: …". */
  readonly isNumbered: (title: string) => boolean;
  /** A sub-heading that weighs options instead of being one. */
  readonly isAside: (heading: string) => boolean;
  /** "Pros and cons of the options": takes up each option in turn. */
  readonly isWeighing: (heading: string) => boolean;
  readonly isChosen: (title: string) => boolean;
  readonly clean: (title: string) => string;
}

const weighing =
  /pros and cons of|vor- und nachteile der|avantages et inconvenients des|ventajas y desventajas de|各(?:选项|方案)|选项的优缺点|方案的优缺点|選択肢の/;

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
  const leadingMark = new RegExp(
    `^(?:[([（【](?:${options.chosen.join('|')})[)\\]）】]|✅|✔️?|☑️?|❌)\\s*`,
    'iu',
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
            key.startsWith(`${word} on `) ||
            key.startsWith(`${word} and `),
        )
      );
    },
    isWeighing: heading => weighing.test(foldText(heading)),
    isChosen: title => chosen.test(title.toLowerCase()),
    clean: title =>
      title
        .replace(leadingMark, '')
        .replace(/^\[[ xX]\]\s*/, '')
        .replace(/[\s:：]+$/, '')
        .trim(),
  };
}
