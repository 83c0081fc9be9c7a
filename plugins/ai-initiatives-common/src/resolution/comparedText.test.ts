import fc from 'fast-check';
import { texts } from '../__testUtils__/texts';
import { comparedWords, stillHolds } from './comparedText';

const words = (title: string, problem = '', outputs?: string) =>
  comparedWords({ title, problem, outputs });

describe('comparedWords', () => {
  it.each([
    [
      'sorted, each once',
      words('Sort the claims', 'The claims'),
      'claims sort the',
    ],
    ['all three texts', words('One', 'Two', 'Six'), 'one six two'],
    ['no short words, digits or marks', words('An AI: 2026-x, Go!'), ''],
    [
      'one form of each letter',
      words('ＣＬＡＩＭＳ Cafe\u0301'),
      'café claims',
    ],
    ['other scripts', words('Заявки клиентов'), 'заявки клиентов'],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('has at most 400', () => {
    const letters = [...'abcdefghij'];
    const many = letters.flatMap(a =>
      letters.flatMap(b => letters.map(c => `${a}${b}${c}`)),
    );

    expect(words(many.join(' ')).split(' ')).toHaveLength(400);
  });
});

describe('stillHolds', () => {
  const ten = 'aaa bbb ccc ddd eee fff ggg hhh iii jjj';
  const text = (left: string, right = ten) => ({ left, right });

  it.each([
    ['the same', ten, true],
    ['the order', 'jjj iii hhh ggg fff eee ddd ccc bbb aaa', true],
    // 7 of 10 words are left: 0.7.
    ['three words gone', 'aaa bbb ccc ddd eee fff ggg', true],
    ['four words gone', 'aaa bbb ccc ddd eee fff', false],
    // 9 of 11 and 8 of 12: one and two words replaced.
    ['one word replaced', ten.replace('aaa', 'xxx'), true],
    ['two words replaced', ten.replace('aaa bbb', 'xxx yyy'), false],
    ['everything gone', '', false],
  ])('%s', (_, now, expected) => {
    expect(stillHolds(text(ten), text(now))).toBe(expected);
    expect(stillHolds(text(ten, ten), { left: ten, right: now })).toBe(
      expected,
    );
  });

  it('holds between texts without words', () => {
    expect(stillHolds(text('', ''), text('', ''))).toBe(true);
  });

  it('holds for as long as nothing changes', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const compared = { left: words(left), right: words(right) };

        expect(stillHolds(compared, { ...compared })).toBe(true);
      }),
    );
  });
});
