import { LanguageTables } from './LanguageTables';
import { RelatedWords, relatedWordsOf } from './RelatedWords';
import { toyTables } from '../__testUtils__/toyTables';

describe('RelatedWords', () => {
  const words = new RelatedWords(toyTables.meaning);

  it.each([
    ['claim', ['demand']],
    ['freight', ['cargo', 'pictur', 'photo']],
    ['unheard', []],
    ['claim triag', []],
  ])('of %s are %j', (stem, expected) => {
    const found = words.of(stem).map(({ term }) => term);

    expect(new Set(found)).toEqual(
      new Set(expected.filter(term => found.includes(term))),
    );
    expect(found[0]).toBe(expected[0]);
    expect(words.of(stem)).toEqual(words.of(stem));
  });

  it('are alike from the line on, most alike first, twelve at most', () => {
    const count = 40;
    const space = {
      dimensions: 2,
      terms: Array.from({ length: count }, (_, i) => `t${100 + i}`),
      rows: Int8Array.from(
        Array.from({ length: count }, (_, i) => [
          Math.round(120 * Math.cos(i / 10)),
          Math.round(120 * Math.sin(i / 10)),
        ]).flat(),
      ),
      scales: new Float32Array(count).fill(1),
    };
    const found = new RelatedWords(space).of('t100');

    expect(found.map(({ term }) => term)).toEqual(
      Array.from({ length: 11 }, (_, i) => `t${101 + i}`),
    );
    expect(
      found.every(
        ({ similarity }, i) =>
          similarity >= 0.42 &&
          similarity <= (found[i - 1]?.similarity ?? 1) + 1e-12,
      ),
    ).toBe(true);
  });

  it('are prepared once per tables', () => {
    const copy: LanguageTables = { ...toyTables };

    expect(relatedWordsOf(copy)).toBe(relatedWordsOf(copy));
    expect(relatedWordsOf(copy)).not.toBe(relatedWordsOf(toyTables));
  });
});
