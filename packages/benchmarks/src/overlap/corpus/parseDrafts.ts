import { parseJsonLines } from './parseJsonLines';

/** What somebody about to start would type, and the document it should find. */
export interface Draft {
  /** Line of the file, counted from 0. */
  readonly line: number;
  readonly text: string;
  readonly doc: string;
}

/** Reads drafts, one `{text, doc}` a line. */
export function parseDrafts(text: string, name: string): Draft[] {
  return parseJsonLines({
    text,
    name,
    fields: { text: 'string', doc: 'string' },
  }).map(({ line, value }) => ({
    line,
    text: value.text as string,
    doc: value.doc as string,
  }));
}
