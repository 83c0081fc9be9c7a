import { foldText } from '../text/foldText';
import { isPlaceholder } from '../text/isPlaceholder';
import type { DecisionWords } from '../words/DecisionWords';

const LONGEST_NAME = 80;

/** Names or handles in a text, as written. What stands in brackets belongs to its name. */
export function splitNames(
  text: string,
  words: DecisionWords,
): readonly string[] {
  const cleaned = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^<>\s]+@[^<>\s]+>/g, '')
    .replace(/^\s*[{[]\s*([^{}[\]]*?)\s*[}\]]\s*$/, '$1');
  const joined = words.people.separators
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const separator = new RegExp(`[,;、，；\\n]|\\s+(?:${joined})\\s+`, 'u');
  return [
    ...new Set(
      splitOutsideBrackets(cleaned, separator)
        .map(name =>
          name
            .trim()
            .replace(/^["'`]+|["'`.]+$/g, '')
            .trim(),
        )
        .map(name => name.replace(/^(?:and|und|et)\s+/, ''))
        .filter(name => isName(name, words)),
    ),
  ];
}

function isName(name: string, words: DecisionWords): boolean {
  return (
    name !== '' &&
    name.length <= LONGEST_NAME &&
    /[\p{L}\p{N}]/u.test(name) &&
    !words.nothing.includes(foldText(name)) &&
    !/^\.\.\.$|^…$/.test(name)
  );
}

function splitOutsideBrackets(
  text: string,
  separator: RegExp,
): readonly string[] {
  const hidden: string[] = [];
  const masked = text.replace(/[([（【][^)\]）】]*[)\]）】]/g, inside => {
    hidden.push(inside);
    return `\u0000${hidden.length - 1}\u0000`;
  });
  return masked
    .split(separator)
    .map(part =>
      part.replace(/\0(\d+)\0/g, (_, index) => hidden[Number(index)]),
    );
}

/** Text that a template left in place of names. */
export function isNobody(text: string): boolean {
  return (
    isPlaceholder(text) &&
    /\s(?:of|all|everyone|list|liste|die|des|de)\s|\|/i.test(text)
  );
}
