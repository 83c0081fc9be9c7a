import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTables } from './english';
import provenance from './english/generated/provenance.json';
import { relatedWordsOf } from './tables/RelatedWords';

const MOST_BYTES = 2_500_000;

describe('englishTables', () => {
  const tables = englishTables();

  it('come as they were made, and small', () => {
    const files = Object.entries(provenance.outputs).map(
      ([name, expected]) => ({
        expected,
        bytes: readFileSync(join(__dirname, 'english/generated', name)),
      }),
    );

    for (const { expected, bytes } of files) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(expected);
    }
    expect(
      files.reduce((total, { bytes }) => total + bytes.length, 0),
    ).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['forecast', 'predict'],
    ['physician', 'doctor'],
    ['portrait', 'pictur'],
    ['fraud', 'scam'],
    ['stone', 'rock'],
  ])('know that %s is like %s', (word, other) => {
    const found = relatedWordsOf(tables).of(word);

    expect(found.map(({ term }) => term)).toContain(other);
  });

  it.each([tables.latent, tables.meaning])(
    'hold spaces whose lists go together',
    ({ terms, rows, scales, dimensions }) => {
      expect(rows).toHaveLength(terms.length * dimensions);
      expect(scales).toHaveLength(terms.length);
      expect(terms).toEqual([...new Set(terms)].sort());
      expect(scales.every(scale => scale > 0)).toBe(true);
    },
  );

  it('count frequencies that fit the number of documents', () => {
    const { documentCount, documentFrequencies } = tables.background;
    const counts = Object.values(documentFrequencies);

    expect(counts.length).toBeGreaterThan(10_000);
    expect(counts.every(count => count >= 3 && count <= documentCount)).toBe(
      true,
    );
    expect(documentFrequencies['machin learn']).toBeGreaterThan(100);
  });

  it('are decoded once', () => {
    expect(englishTables()).toBe(tables);
  });
});
