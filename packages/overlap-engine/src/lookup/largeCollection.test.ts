import { explainDraft } from '../draft/explainDraft';
import { englishTables } from '../english';
import { buildModel } from '../model/buildModel';
import { vectorize } from '../model/vectorize';
import { OverlapDocument, OverlapVector } from '../types';
import { DraftCandidate } from './Candidate';
import { OverlapIndex } from './OverlapIndex';

/** More than are compared with everything. */
const SIZE = 20_100;
const TOPICS = 50;
const LIMIT = 10;

const tables = englishTables();

/** Fractions from 0 up to 1 that are the same every time. */
function fractions(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const fraction = fractions();
// A few words are in most texts, most words in a few.
const pick = (words: readonly string[]) =>
  words[Math.floor(words.length * fraction() ** 3)];
const everyTenth = tables.meaning.terms.filter((_, i) => i % 10 === 0);
const topics = Array.from({ length: TOPICS }, () =>
  Array.from({ length: 60 }, () => pick(everyTenth)),
);
const sentence = (topic: readonly string[], length: number) =>
  Array.from({ length }, () =>
    pick(fraction() < 0.6 ? topic : everyTenth),
  ).join(' ');

const documents: readonly OverlapDocument[] = Array.from(
  { length: SIZE },
  (_, i) => ({
    id: `d${i}`,
    team: 'a',
    title: sentence(topics[i % TOPICS], 3),
    problem: sentence(topics[i % TOPICS], 8 + (i % 20)),
  }),
);
const model = buildModel({
  documents: documents.slice(0, 1000),
  version: 1,
  tables,
});
const vectors = documents.map(document => vectorize(document, model));
const drafts = Array.from({ length: 40 }, (_, i) =>
  vectorize(
    { id: '', team: '', title: '', problem: sentence(topics[i], 9) },
    model,
  ),
);

function indexOf(list: readonly OverlapVector[]): OverlapIndex {
  const index = new OverlapIndex(model);
  list.forEach(vector => index.upsert(vector));
  return index;
}

describe('drafts in a large collection', () => {
  const index = indexOf(vectors);
  const search = (
    where: OverlapIndex,
    draft: OverlapVector,
    thorough: boolean = false,
  ): DraftCandidate[] =>
    where.candidatesForDraft(draft, { limit: LIMIT, tables, thorough });

  it('are compared with everything when that is asked for', () => {
    const [draft] = drafts;
    const expected = vectors
      .map(found => ({
        id: found.id,
        score: explainDraft({ draft, found, model, tables }).score,
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, LIMIT);

    expect(search(index, draft, true)).toStrictEqual(expected);
  });

  it('find nearly all of the best, with their true scores', () => {
    let missed = 0;
    for (const draft of drafts) {
      const found = search(index, draft);
      const best = search(index, draft, true);

      const kept = best.filter(({ id }) => found.some(one => one.id === id));
      missed += LIMIT - kept.length;
      expect(found).toHaveLength(LIMIT);
      expect(found.slice(0, 1)).toStrictEqual(best.slice(0, 1));
      expect(found.filter(({ id }) => kept.some(one => one.id === id))).toEqual(
        kept,
      );
    }
    expect(missed).toBeLessThanOrEqual(0.02 * drafts.length * LIMIT);
  });

  it('find the same whatever was added and removed before, in which order', () => {
    const other = indexOf([...vectors].reverse());
    for (const vector of vectors.slice(0, 3000)) {
      other.upsert({ ...vector, id: `${vector.id} for now` });
    }
    for (const vector of vectors.slice(0, 3000)) {
      other.remove(`${vector.id} for now`);
      other.upsert(vector);
    }

    for (const draft of drafts) {
      expect(search(other, draft)).toStrictEqual(search(index, draft));
    }
  });

  it('are compared with everything that is accepted', () => {
    const [draft] = drafts;
    const best = search(index, draft, true).map(({ id }) => id);
    const accept = (id: string) => !best.includes(id);

    expect(
      index.candidatesForDraft(draft, { limit: LIMIT, tables, accept }),
    ).toStrictEqual(
      index
        .candidatesForDraft(draft, { limit: 2 * LIMIT, tables, thorough: true })
        .slice(LIMIT),
    );
  });
});
