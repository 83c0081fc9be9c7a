import type { PathFacts } from '../path/readPath';
import type { ParsedFile } from '../types';

/** A file of which only the path is known. */
export function emptyFile(
  path: string,
  { title, date }: PathFacts,
): Omit<ParsedFile, 'kind' | 'reason' | 'warnings'> {
  const nothing = { state: 'notStated' } as const;
  return {
    path,
    title: nothing,
    hasPlaceholderTitle: false,
    titleFromPath: title,
    status: nothing,
    date: nothing,
    dateFromPath: date,
    deciders: nothing,
    authors: nothing,
    consulted: nothing,
    informed: nothing,
    relations: [],
    options: { state: 'notStated', options: [] },
    sections: { context: [], decision: [], consequences: [] },
    others: [],
  };
}
