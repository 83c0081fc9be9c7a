import { LanguageTables, TermSpace } from '../tables/LanguageTables';

function space(rows: Readonly<Record<string, readonly number[]>>): TermSpace {
  const terms = Object.keys(rows).sort();
  return {
    dimensions: Object.values(rows)[0].length,
    terms,
    rows: Int8Array.from(terms.flatMap(term => rows[term])),
    scales: Float32Array.from(terms, (_, place) => 0.01 + 0.001 * place),
  };
}

/** Tables of a few words, some of them in the documents of the other test utilities. */
export const toyTables: LanguageTables = {
  language: 'english',
  background: {
    documentCount: 50,
    documentFrequencies: { claim: 10, freight: 5, model: 50, 'claim triag': 3 },
  },
  latent: space({
    claim: [100, 10, -5],
    freight: [5, 90, 20],
    model: [40, 40, 40],
  }),
  meaning: space({
    cargo: [10, 100],
    claim: [100, 0],
    demand: [90, 20],
    freight: [0, 100],
    photo: [-80, 60],
    pictur: [-90, 50],
  }),
};
