import type { BlockLine } from '../markdown/blockLines';

const label = /^[\p{L}][\p{L} ()/-]{1,40}[:：](?:\s|$)/u;

/** Joins the wrapped lines of each paragraph or item to one, links kept. A label begins a line of its own. */
export function joinLines(lines: readonly BlockLine[]): readonly BlockLine[] {
  const joined: BlockLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (line.opens || !last || label.test(line.text)) {
      joined.push(line);
    } else {
      const shift = last.text.length + 1;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        links: [
          ...last.links,
          ...line.links.map(link => ({
            ...link,
            start: link.start + shift,
            end: link.end + shift,
          })),
        ],
        place: {
          ...last.place,
          endLine: line.place.endLine,
          endOffset: line.place.endOffset,
        },
      };
    }
  }
  return joined;
}
