import fc from 'fast-check';
import { plainStart } from './plainStart';

describe('plainStart', () => {
  it.each([
    ['# Title\n\n* one\n* **two**', 'Title one two'],
    [
      'See [the log](https://x.test/a_b) and ![a picture](p.png).',
      'See the log and a picture.',
    ],
    ['a ```b``` `c`', 'a b c'],
    ['Before\n```\ncode\n```\nafter', 'Before after'],
    ['Before\n```\nnever closed', 'Before'],
    ['<b>bold</b> 1 < 2', 'bold 1 < 2'],
    ['<!-- hint -->said', 'said'],
  ])('takes the marks out of %j', (text, expected) => {
    expect(plainStart(text, 100)).toBe(expected);
  });

  it('is no longer than asked for and one line, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const start = plainStart(text, 20);
        expect(Array.from(start).length).toBeLessThanOrEqual(20);
        expect(start).not.toMatch(/\n/);
      }),
    );
  });
});
