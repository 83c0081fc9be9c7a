import type { RichLink } from '../markdown/RichLine';
import { foldText } from '../text/foldText';
import type { RelationKind } from '../types';
import type { DecisionWords } from '../words/DecisionWords';

/** A verb in a text with what it points at. */
export interface FoundRelation {
  readonly kind: RelationKind;
  readonly targets: readonly RelationTarget[];
  /** Where the verb begins. */
  readonly start: number;
}

export interface RelationTarget {
  readonly text: string;
  readonly url?: string;
}

export type RelationFinder = (
  text: string,
  links: readonly RichLink[],
) => readonly FoundRelation[];

const kinds: readonly RelationKind[] = [
  'supersededBy',
  'supersedes',
  'amendedBy',
  'amends',
  'builtOnBy',
  'buildsOn',
  'relatesTo',
];
const SLOT = '{}';
const recordId =
  /(?<![\w/.-])(?:(?:[A-Z]{2,}[-_])*(?:ADR|RFC|KEP|MADR|DR)[-_ #]?(?:[A-Z]{2,}[-_])?\d{1,5}(?:-[\w-]+)?|(?!\d{4}-\d{1,2}-\d{1,2}(?![\d-]))\d{4,8}-[\p{L}\d]+(?:-[\p{L}\d]+)*(?:\.\w+)?)(?![\w])/giu;
const bareNumber = /^[\s:：#"'([]*(\d{1,5})(?![\d-]*[-/]\d|\d)(?=[.,:)\s\]]|$)/;
const sentenceEnd = /[.;。；](?:\s+\p{Lu}|\s*$)|\n|。/u;

/** Makes a function that finds relations in running text. Links count before ids. */
export function createRelationFinder(words: DecisionWords): RelationFinder {
  const entries = kinds.flatMap(kind =>
    words.relations[kind].map(word => ({ kind, word })),
  );
  const kindOf = new Map(
    entries.map(({ kind, word }) => [word.toLowerCase(), kind]),
  );
  const plain = entries
    .filter(({ word }) => !word.includes(SLOT))
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length);
  const verbs = new RegExp(
    plain
      .map(word =>
        /^\p{Script=Latin}/u.test(word)
          ? `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`
          : word,
      )
      .join('|'),
    'giu',
  );
  const slots = entries
    .filter(({ word }) => word.includes(SLOT))
    .map(({ kind, word }) => ({
      kind,
      // Looking for a word first is many times cheaper than trying the slot
      // before it at every place of a long text.
      signs: word.toLowerCase().split(SLOT),
      pattern: new RegExp(word.replace(SLOT, '([^。；;]{1,80}?)'), 'iu'),
    }));

  // "does not supersede", "wurde nie ersetzt durch".
  const negated = new RegExp(
    `(?:^|[\\s"'(])(?:${words.negations
      .map(foldText)
      .join('|')})(?: yet| been| be| longer)?$`,
    'u',
  );

  return (text, links) => {
    const lowered = text.toLowerCase();
    for (const { kind, signs, pattern } of slots) {
      const slot =
        signs.every(sign => lowered.includes(sign)) && pattern.exec(text);
      if (slot) {
        const from = slot.index;
        const targets = targetsIn(text, links, from, from + slot[0].length);
        if (targets.length > 0) {
          return [{ kind, targets, start: from }];
        }
      }
    }
    const matches = [...text.matchAll(verbs)].filter(
      ({ index }) => !negated.test(foldText(text.slice(0, index))),
    );
    return matches.map((match, index) => {
      const from = match.index + match[0].length;
      const next = matches[index + 1]?.index ?? text.length;
      const ended = sentenceEnd.exec(text.slice(from, next));
      const to = ended ? from + ended.index : next;
      return {
        kind: kindOf.get(match[0].toLowerCase())!,
        targets: targetsIn(text, links, from, to),
        start: match.index,
      };
    });
  };
}

/** Links and ids in a part of a text. */
export function targetsIn(
  text: string,
  links: readonly RichLink[],
  from: number,
  to: number,
): readonly RelationTarget[] {
  const linked = links
    .filter(
      ({ start, end, url }) =>
        start >= from - 1 && (end <= to || start < to) && url !== '',
    )
    .map(({ text: label, url }) => ({ text: label, url }));
  if (linked.length > 0) {
    return linked;
  }
  const part = text.slice(from, to);
  const ids = [...part.matchAll(recordId)].map(match => ({ text: match[0] }));
  if (ids.length > 0) {
    return ids;
  }
  const number = bareNumber.exec(part);
  return number ? [{ text: number[1] }] : [];
}
