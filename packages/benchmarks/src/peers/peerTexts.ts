import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { QueryKind } from './Peer';

/** What a search engine gets beside the title. */
export function bodyOf({ problem, outputs }: CorpusItem): string {
  return [problem, outputs].filter(Boolean).join('\n');
}

/** Everything an initiative says. */
export function wholeTextOf(item: CorpusItem): string {
  return [item.title, bodyOf(item)].filter(Boolean).join('\n');
}

/** The text that stands for an initiative. */
export function queryTextOf(item: CorpusItem, kind: QueryKind): string {
  return kind === 'title' ? item.title : wholeTextOf(item);
}

/** The different words of a text: runs of letters and digits, lower case. Safe in any query language. */
export function distinctWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}
