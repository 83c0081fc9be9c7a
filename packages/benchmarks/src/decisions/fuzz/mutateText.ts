import { Random } from './createRandom';

/** Marks that mean something to one of the parsers. */
const marks = [
  ...['#', '##', '---\n', '```\n', '> ', '- ', '* ', '1. ', '|', '[', ']('],
  ...['<!--', '-->', '<br>', '{', '}', ':', '：', '**', '~~', '\\', '&amp;'],
  ...['\n', '\r', '\t', '    ', '\0', '\ufeff', '\ud800', '\u2028', '&a', '*a'],
  ...[
    'Status: ',
    'superseded by ',
    'ADR-1',
    '2020-13-41',
    '= T\n',
    ':::note\n',
  ],
];
const MOST_CHANGES = 8;
const LONGEST_REPEAT = 400;

/** A text with some changes: marks put in, pieces cut, doubled, repeated or taken from another text. */
export function mutateText(
  text: string,
  other: string,
  random: Random,
): string {
  let changed = text;
  const changes = 1 + random.below(MOST_CHANGES);
  for (let change = 0; change < changes; change++) {
    const at = random.below(changed.length + 1);
    const to = Math.min(changed.length, at + random.below(200));
    const piece = changed.slice(at, to);
    const mark = marks[random.below(marks.length)];
    const from = random.below(other.length + 1);
    const inserted = [
      mark,
      mark.repeat(random.below(LONGEST_REPEAT)),
      piece + piece,
      '',
      other.slice(from, from + random.below(400)),
      String.fromCharCode(random.below(0x10000)),
    ][random.below(6)];
    const end = random.below(2) === 0 ? at : to;
    changed = changed.slice(0, at) + inserted + changed.slice(end);
  }
  return changed;
}
