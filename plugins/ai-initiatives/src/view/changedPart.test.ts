import { changedPart } from './changedPart';

describe('changedPart', () => {
  it.each([
    ['one two three', 'one 2 three', 'one [two→2] three'],
    ['one two', 'one two three', 'one two[→ three]'],
    ['a a', 'a a a', 'a a[→ a]'],
    ['old', 'new', '[old→new]'],
    ['', 'new', '[→new]'],
    ['same', 'same', 'same[→]'],
  ])('%j to %j is %j', (before, after, expected) => {
    const part = changedPart({ before, after });
    expect(
      `${part.before.head}[${part.before.changed}→${part.after.changed}]${part.before.tail}`,
    ).toBe(expected);
  });

  it('leaves out what is far from the change', () => {
    const words = Array.from({ length: 100 }, (_, n) => `w${n}`);
    const { before, after } = changedPart({
      before: words.join(' '),
      after: words.with(50, 'changed').join(' '),
    });
    expect(before.changed).toBe('w50');
    expect(after.changed).toBe('changed');
    expect(before.head).toBe(`… ${words.slice(38, 50).join(' ')} `);
    expect(before.tail).toBe(` ${words.slice(51, 63).join(' ')} …`.trimEnd());
  });
});
