import { foldText } from '../text/foldText';
import type { DecisionWords, LabelRole } from './DecisionWords';

export type LabelMatcher = (label: string) => LabelRole | undefined;

/** A label or key as the words know it: no case, accents, marks or joining signs; `supersededBy` is two words. */
export function labelKey(label: string): string {
  return foldText(label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/[_-]+/g, ' ')
    .replace(/\(s\)/g, 's')
    .replace(/\((.*?)\)/g, ' ')
    .replace(/^[\s*#>•·.]+|[\s*:：.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Makes a function that tells what a label announces. */
export function createLabelMatcher(words: DecisionWords): LabelMatcher {
  const roles = new Map<string, LabelRole>();
  for (const role of Object.keys(words.labels) as LabelRole[]) {
    for (const word of words.labels[role]) {
      const key = labelKey(word);
      if (!roles.has(key)) {
        roles.set(key, role);
      }
    }
  }
  return label => roles.get(labelKey(label));
}
