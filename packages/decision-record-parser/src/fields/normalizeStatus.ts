import { foldText } from '../text/foldText';
import { hasWideScript } from '../text/hasWideScript';
import type { DecisionStatus } from '../types';
import type { DecisionWords } from '../words/DecisionWords';

/** What a status text means. `choices` is a list nobody has chosen from. */
export type StatusReading = DecisionStatus | 'choices' | 'unknown';

interface Found {
  readonly status: DecisionStatus;
  readonly start: number;
  readonly end: number;
}

const statuses: readonly DecisionStatus[] = [
  'superseded',
  'deprecated',
  'rejected',
  'accepted',
  'proposed',
];
/** Further on in a sentence, a status word is talked about, not given. */
const WORDS_BEFORE = 4;
const choiceSign = /[|/,、，;]|\bor\b|\boder\b|\bou\b|\bo\b|或/;
const nothingButOr = /^\W*(?:or|oder|ou|o|或)\W*$/u;

export type StatusReader = (text: string) => StatusReading;

/** Makes a function that reads status texts with some words. */
export function createStatusReader(words: DecisionWords): StatusReader {
  const table = statuses.flatMap(status =>
    words.statuses[status].map(word => ({ status, word: statusKey(word) })),
  );
  const meanings = new Map(table.map(({ word, status }) => [word, status]));
  const spaced = alternatives(table.filter(({ word }) => !hasWideScript(word)));
  const wide = alternatives(table.filter(({ word }) => hasWideScript(word)));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])|${wide}`,
    'gu',
  );
  const negation = new RegExp(
    `(?:^|[\\s"'(])(?:${words.negations
      .map(foldText)
      .join('|')})(?: yet| been| be)?\\s*$`,
    'u',
  );

  return text => {
    const folded = statusKey(withoutAsides(text));
    const found: Found[] = [];
    for (const match of folded.matchAll(pattern)) {
      const before = folded.slice(0, match.index);
      found.push({
        status: negation.test(before) ? 'proposed' : meanings.get(match[0])!,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
    if (found.length === 0) {
      return 'unknown';
    }
    return isChoice(folded, found) ? 'choices' : firstOf(folded, found);
  };
}

/** Marks of emphasis and hyphens do not tell statuses apart. */
function statusKey(text: string): string {
  return foldText(text)
    .replace(/[*`]/g, '')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ');
}

function alternatives(entries: readonly { readonly word: string }[]): string {
  return entries
    .map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** What is struck through does not count, nor does a comment, even one that is not opened well. */
function withoutAsides(text: string): string {
  const rest = text.replace(/~~.*?~~|<!?--.*?(?:-->|$)/g, ' ');
  return rest.trim() === '' ? text : rest;
}

/** Different statuses with little but bars, slashes or "or" between them. */
function isChoice(text: string, found: readonly Found[]): boolean {
  if (new Set(found.map(({ status }) => status)).size < 2) {
    return false;
  }
  const between = found
    .slice(1)
    .map(({ start }, index) => text.slice(found[index].end, start));
  const separated = between.filter(
    gap => choiceSign.test(gap) && gap.trim().split(/\s+/).length <= 4,
  ).length;
  const hasBars = between.some(gap => /[|/]/.test(gap));
  const [first] = found;
  const last = found[found.length - 1];
  const around = text.slice(0, first.start) + text.slice(last.end);
  if (
    !/[\p{L}\p{N}]/u.test(around) &&
    between.every(gap => nothingButOr.test(gap))
  ) {
    return true;
  }
  return hasBars ? separated >= 1 : separated >= 2;
}

function firstOf(text: string, found: readonly Found[]): StatusReading {
  const [first] = found;
  const bySuccessor = found.find(
    ({ status, start, end }) =>
      status === 'superseded' &&
      (start < 2 || /^\s*(?:by|with|durch|par|por)\b/.test(text.slice(end))),
  );
  const isOfRecord =
    first.status !== 'deprecated' ||
    /\d|\badr\b|^\W*$/.test(text.slice(bySuccessor?.end ?? 0));
  if (bySuccessor && isOfRecord && first.status !== 'rejected') {
    return 'superseded';
  }
  const before = text.slice(0, first.start).trim();
  return before.split(/\s+/).length > WORDS_BEFORE ? 'unknown' : first.status;
}
