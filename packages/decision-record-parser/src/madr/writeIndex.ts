import type { List } from 'mdast';
import { heading, render } from './markdownNodes';

/** A record an index leads to. @public */
export interface IndexEntry {
  readonly title: string;
  /** From where the index lies, with slashes. */
  readonly path: string;
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * A list of links to the records of a log, in the order of their paths. Its name has
 * to be one of an index, such as `index.md`; it is then no record to the parser.
 *
 * @public
 */
export function writeIndex(entries: readonly IndexEntry[]): string {
  const ordered = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const list: List = {
    type: 'list',
    ordered: true,
    spread: false,
    children: ordered.map(({ title, path }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: addressOf(path),
              children: [{ type: 'text', value: title }],
            },
          ],
        },
      ],
    })),
  };
  const title = heading(1, 'Decision records');
  return `${ordered.length > 0 ? render(title, list) : render(title)}\n`;
}
