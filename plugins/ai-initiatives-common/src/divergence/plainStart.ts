const FENCED = /^ {0,3}(```|~~~)[\s\S]*?(?:^ {0,3}\1.*$|$(?![\s\S]))/gm;
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?(?:-->|$)/g, ' '],
  [/<\/?[a-z][^<>]{0,200}>/gi, ' '],
  [/!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,300})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
  [/^ {0,3}(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/gm, ''],
  [/[*_`~|]+/g, ' '],
];

/** A text is looked at no further than this before its marks are taken out. */
const LOOKED_AT = 4;

/** The first words of a Markdown text as one line, without its marks. */
export function plainStart(text: string, most: number): string {
  const start = Array.from(text.slice(0, most * LOOKED_AT * 2))
    .slice(0, most * LOOKED_AT)
    .join('');
  const plain = MARKS.reduce(
    (rest, [mark, instead]) => rest.replace(mark, instead),
    start.replace(FENCED, ' '),
  );
  return Array.from(plain.replace(/\s+/g, ' ').trim()).slice(0, most).join('');
}
