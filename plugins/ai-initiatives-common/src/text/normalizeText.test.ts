import fc from 'fast-check';
import { normalizeText } from './normalizeText';

const CONTROL = { rule: 'must not contain control characters' };
const INVISIBLE = { rule: 'must not contain invisible characters' };
const BIDI = {
  rule: 'must not contain characters that change the writing direction',
};
const HALF = { rule: 'must not contain half of a surrogate pair' };
const WARNING = 'contains characters that change the writing direction';

describe('normalizeText', () => {
  it.each([
    ['trims and joins spaces', ' a \t b\u00a0\n c ', { text: 'a b c' }],
    ['composes', 'Mu\u0308ller', { text: 'M\u00fcller' }],
    ['keeps compatibility characters', 'ﬁ', { text: 'ﬁ' }],
    ['keeps a joined emoji', '👩🏽‍💻 👨‍👩‍👧', { text: '👩🏽‍💻 👨‍👩‍👧' }],
    ['keeps a joined emoji with a selector', '❤️‍🔥', { text: '❤️‍🔥' }],
    [
      'keeps a flag made of tags',
      '🏴\u{e0067}\u{e0062}\u{e007f}',
      { text: '🏴\u{e0067}\u{e0062}\u{e007f}' },
    ],
    ['refuses a lone joiner', 'a\u200db', INVISIBLE],
    ['refuses a zero-width space', 'a\u200bb', INVISIBLE],
    ['refuses a byte order mark, even at the start', '\ufeffa', INVISIBLE],
    ['refuses tags without a flag', 'a\u{e0061}', INVISIBLE],
    ['refuses a null', 'a\u0000', CONTROL],
    ['refuses an escape', 'a\u001b[1m', CONTROL],
    ['refuses a C1 control', 'a\u0085', CONTROL],
    ['refuses an override', 'a\u202eb', BIDI],
    ['refuses an isolate', 'a\u2066b', BIDI],
    ['refuses a lone surrogate', 'a\ud83d', HALF],
    ['gives nothing for spaces', ' \n ', { text: '' }],
  ])('of a name: %s', (_, value, expected) => {
    expect(normalizeText(value, { max: 100, name: true })).toEqual(expected);
  });

  it.each([
    ['keeps lines and inner spaces', ' a  b\n\n c\t', { text: 'a  b\n\n c' }],
    ['unites line ends', 'a\r\nb\rc', { text: 'a\nb\nc' }],
    ['keeps decomposed text', 'u\u0308', { text: 'u\u0308' }],
    ['keeps invisible characters', 'a\u200bb', { text: 'a\u200bb' }],
    [
      'warns of an override',
      'a\u202eb',
      { text: 'a\u202eb', warning: WARNING },
    ],
    ['refuses a null', 'a\u0000', CONTROL],
    ['refuses a lone surrogate', '\udc00a', HALF],
  ])('of a text: %s', (_, value, expected) => {
    expect(normalizeText(value, { max: 100, name: false })).toEqual(expected);
  });

  it.each([
    ['fits', 'abc', { text: 'abc' }],
    ['fits once trimmed', '  abc  ', { text: 'abc' }],
    ['counts code points', '👍👍👍', { text: '👍👍👍' }],
    [
      'is too long',
      'abcd',
      { rule: 'must be at most 3 characters long, it has 4' },
    ],
  ])('of at most 3 characters: %s', (_, value, expected) => {
    expect(normalizeText(value, { max: 3, name: true })).toEqual(expected);
  });

  it('changes nothing when applied to its own result', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(
          ' ',
          '\n',
          '\r',
          '\u2000',
          '\u3000',
          'J',
          'e',
          '\u0301',
          '\u030c',
          '\u0958',
          '\u212b',
          '\u202e',
        ),
      }),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (value, name) => {
        const first = normalizeText(value, { max: 1000, name });
        fc.pre('text' in first);
        expect(normalizeText(first.text, { max: 1000, name })).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
