import fc from 'fast-check';
import { documentList, documentWithId } from '../__testUtils__/documents';
import { toyTables } from '../__testUtils__/toyTables';
import { explainDraft } from '../draft/explainDraft';
import { buildModel } from '../model/buildModel';
import { vectorize } from '../model/vectorize';
import { scorePair } from '../pair/scorePair';
import { OverlapModel, OverlapVector } from '../types';
import {
  Candidate,
  CandidateOptions,
  DraftCandidate,
  DraftOptions,
} from './Candidate';
import { OverlapIndex } from './OverlapIndex';

function bruteForce(
  query: OverlapVector,
  vectors: Iterable<OverlapVector>,
  model: OverlapModel,
  options: CandidateOptions = {},
): Candidate[] {
  const { limit, minScore = 0, minProbability = 0, accept } = options;
  return [...vectors]
    .filter(({ id }) => id !== query.id && (accept?.(id) ?? true))
    .map(right => {
      const { score, probability } = scorePair({ left: query, right, model });
      return { id: right.id, score, probability };
    })
    .filter(
      ({ score, probability }) =>
        score > 0 && score >= minScore && probability >= minProbability,
    )
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function bruteForceDraft(
  draft: OverlapVector,
  vectors: Iterable<OverlapVector>,
  model: OverlapModel,
  { limit, minScore = 0, accept, tables }: DraftOptions = {},
): DraftCandidate[] {
  return [...vectors]
    .filter(({ id }) => id !== draft.id && (accept?.(id) ?? true))
    .map(found => ({
      id: found.id,
      score: explainDraft({ draft, found, model, tables }).score,
    }))
    .filter(({ score }) => score > 0 && score >= minScore)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

const changes = fc.array(
  fc.tuple(
    documentWithId(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    // Three times out of four something is added or replaced.
    fc.constantFrom(true, true, true, false),
  ),
  { maxLength: 30 },
);
const searches = fc.record(
  {
    limit: fc.nat(7),
    minScore: fc.double({ min: 0, max: 0.3, noNaN: true }),
    minProbability: fc.double({ min: 0, max: 1, noNaN: true }),
    accept: fc.constant((id: string) => id !== 'b'),
  },
  { requiredKeys: [] },
);

describe('OverlapIndex', () => {
  it('finds what comparing with everything finds, to the bit, after any changes', () => {
    fc.assert(
      fc.property(
        documentList(0),
        changes,
        searches,
        fc.constantFrom(undefined, toyTables),
        (documents, steps, options, tables) => {
          const model = buildModel({ documents, version: 1, tables });
          const index = new OverlapIndex(model);
          const kept = new Map<string, OverlapVector>();
          for (const [document, adds] of steps) {
            const vector = vectorize(document, model);
            if (adds) {
              index.upsert(vector);
              kept.set(vector.id, vector);
            } else {
              index.remove(vector.id);
              kept.delete(vector.id);
            }
          }

          expect(index.size).toBe(kept.size);
          expect(index.ids().sort()).toEqual([...kept.keys()].sort());
          const drafts = documents.map(document => vectorize(document, model));
          for (const query of [...kept.values(), ...drafts]) {
            expect(index.candidates(query)).toStrictEqual(
              bruteForce(query, kept.values(), model),
            );
            expect(index.candidates(query, options)).toStrictEqual(
              bruteForce(query, kept.values(), model, options),
            );
            const { minProbability: _, ...others } = { ...options, tables };
            expect(index.candidatesForDraft(query, others)).toStrictEqual(
              bruteForceDraft(query, kept.values(), model, others),
            );
          }
          for (const vector of kept.values()) {
            expect(index.get(vector.id)).toStrictEqual(vector);
          }
        },
      ),
    );
  });

  it('stays right when thousands of replaced vectors are thrown away', () => {
    const documents = ['a', 'b', 'c'].map(id => ({
      id,
      team: id,
      title: `Claim triage ${id}${id}`,
      problem: 'Freight is damaged on the way',
      entities: { data: ['r:d/x'] },
    }));
    const model = buildModel({ documents, version: 1 });
    const vectors = documents.map(document => vectorize(document, model));
    const index = new OverlapIndex(model);
    for (let round = 0; round < 1100; round += 1) {
      vectors.forEach(vector => index.upsert(vector));
    }

    expect(index.size).toBe(3);
    for (const query of vectors) {
      expect(index.candidates(query)).toStrictEqual(
        bruteForce(query, vectors, model),
      );
      expect(index.get(query.id)).toStrictEqual(query);
    }
  });

  it.each([
    [['a', 'b', 'c', 'd']],
    [['d', 'c', 'b', 'a']],
    [['c', 'a', 'd', 'b']],
  ])('keeps the first ids of equal scores when %j come in', order => {
    const model = buildModel({ documents: [], version: 1 });
    const index = new OverlapIndex(model);
    const vectorOf = (id: string) =>
      vectorize({ id, team: id, title: 'Claim triage', problem: '' }, model);
    order.forEach(id => index.upsert(vectorOf(id)));

    const found = index.candidates(vectorOf('x'), { limit: 2 });

    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('asks accept only about what it would return', () => {
    const documents = ['a', 'b', 'c'].map(id => ({
      id,
      team: id,
      title: id === 'c' ? 'Invoice check' : 'Claim triage',
      problem: '',
    }));
    const model = buildModel({ documents, version: 1 });
    const index = new OverlapIndex(model);
    const [query, ...others] = documents.map(item => vectorize(item, model));
    others.forEach(vector => index.upsert(vector));
    const accept = jest.fn(() => true);

    index.candidates(query, { accept });

    expect(accept.mock.calls).toEqual([['b']]);
  });

  it('ignores the removal of what it does not hold', () => {
    const index = new OverlapIndex(buildModel({ documents: [], version: 1 }));

    index.remove('a');

    expect(index.size).toBe(0);
    expect(index.get('a')).toBeUndefined();
  });
});
