import { describeValue } from './describeValue';

function nested(depth: number): unknown {
  let value: unknown = 'core';
  for (let i = 0; i < depth; i += 1) {
    value = [value];
  }
  return value;
}

describe('describeValue', () => {
  it.each([
    ['text', 'abc', "'abc'"],
    ['nothing', undefined, 'nothing'],
    ['null', null, "'null'"],
    ['a number', 4.5, "'4.5'"],
    ['an object', { a: [1] }, `'{"a":[1]}'`],
    ['empty text', '', "''"],
    ['80 characters', 'a'.repeat(80), `'${'a'.repeat(80)}'`],
    ['81 characters', 'a'.repeat(81), `'${'a'.repeat(80)}…'`],
    ['80 emoji', '👍'.repeat(80), `'${'👍'.repeat(80)}'`],
    ['a line feed', 'a\nb', "'a\\u{000a}b'"],
    ['an escape', '\u001b[31m', "'\\u{001b}[31m'"],
    ['an override', '\u202e', "'\\u{202e}'"],
    ['half a pair', '\ud83d', "'\\u{d83d}'"],
    ['an invisible tag', '\u{e0061}', "'\\u{e0061}'"],
    ['a big integer', BigInt(1), "'a value that cannot be written out'"],
  ])('%s', (_, value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });

  it('survives any nesting', () => {
    expect(describeValue(nested(5))).toBe(`'[[[[["core"]]]]]'`);
    expect(describeValue(nested(200_000))).toBe(
      "'a value that cannot be written out'",
    );
  });
});
