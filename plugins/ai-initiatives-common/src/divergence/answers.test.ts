import fc from 'fast-check';
import { answerOf, groupAnswers, isSameAnswer } from './answers';

const wordsOf = (text: string) => answerOf({ chosenOption: text })?.words ?? [];
const same = (one: string, other: string) =>
  isSameAnswer(wordsOf(one), wordsOf(other));

describe('answerOf', () => {
  it.each([
    ['pgvector', 'Not that', 'pgvector'],
    ['2. pgvector', undefined, 'pgvector'],
    [undefined, 'We take pgvector. It is there already.', 'We take pgvector.'],
    [undefined, 'Chosen option: "pgvector", because it is there', 'pgvector'],
    [
      undefined,
      '## Outcome\n\n- **Option 2: pgvector**',
      'Outcome Option 2: pgvector',
    ],
    [undefined, 'Solution 2: [pgvector](https://x.test/a)', 'pgvector'],
    [undefined, undefined, undefined],
    [undefined, '…', undefined],
    [undefined, '<!-- to be written -->', undefined],
  ])(
    'of option %p and outcome %p is %p',
    (chosenOption, justification, text) => {
      expect(answerOf({ chosenOption, justification })?.text).toBe(text);
    },
  );

  it('is short, whatever it is read from', () => {
    const justification = 'never '.repeat(5000);
    expect(answerOf({ justification })!.text.length).toBeLessThanOrEqual(200);
  });
});

describe('isSameAnswer', () => {
  it.each([
    ['pgvector', 'PGVector', true],
    ['pgvector', 'Use pgvector in our own PostgreSQL', true],
    ['We will use MADR', 'MADR 4.0.0', true],
    ['An adjuster confirms each proposal', 'Adjusters confirm', true],
    ['Two years', 'Three years', false],
    ['Scanwell', 'Tesseract and a script', false],
    ['Personal data', 'No personal data', false],
    ['Send the full text', 'Send the full text, but without names', false],
    ['Read', 'Read only', false],
    ['Do not send names', "Don't send names to providers", true],
    ['Namen senden', 'Namen nicht senden', false],
    [
      'Architecture Decision Records, as described by Michael Nygard',
      'Architectural Decision Records as described by Michael Nygard',
      true,
    ],
    ['C', 'C++', false],
  ])('says of %p and %p: %p', (one, other, expected) => {
    expect(same(one, other)).toBe(expected);
    expect(same(other, one)).toBe(expected);
  });
});

describe('groupAnswers', () => {
  it.each<[string, string[], number]>([
    ['one that says the other in more words', ['pgvector', 'our pgvector'], 1],
    ['different ones', ['pgvector', 'Qdrant'], 2],
    [
      'what contains several is another',
      ['PostgreSQL', 'SQLite', 'PostgreSQL or SQLite'],
      3,
    ],
    [
      'unless nobody gave the parts',
      ['PostgreSQL or SQLite', 'SQLite or PostgreSQL'],
      1,
    ],
    ['nobody', [], 0],
  ])('%s', (_, texts, different) => {
    expect(new Set(groupAnswers(texts.map(wordsOf))).size).toBe(different);
  });

  it('does not depend on the order', () => {
    const answer = fc.uniqueArray(
      fc.constantFrom('a', 'b', 'c', 'd', 'not', 'only', 'e', 'f'),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), fc.nat(), (all, by) => {
        const sorted = all.map(words => [...words].sort());
        const turn = by % Math.max(1, sorted.length);
        const turned = [...sorted.slice(turn), ...sorted.slice(0, turn)];
        const before = groupAnswers(sorted);
        const after = groupAnswers(turned);
        expect([
          ...after.slice(all.length - turn),
          ...after.slice(0, all.length - turn),
        ]).toEqual(before);
      }),
    );
  });

  it('puts the same words together', () => {
    const [one, two] = groupAnswers([wordsOf('a b'), wordsOf('b a')]);
    expect(one).toBe(two);
  });
});
