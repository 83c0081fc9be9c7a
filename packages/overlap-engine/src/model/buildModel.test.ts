import fc from 'fast-check';
import { documentList } from '../__testUtils__/documents';
import { toyTables } from '../__testUtils__/toyTables';
import { buildModel, buildModelInSteps } from './buildModel';
import { MODEL_FORMAT } from '../parameters';
import { vectorize } from './vectorize';

const document = { id: 'a', team: 'a', title: '', problem: '' };

describe('buildModel', () => {
  it('does not depend on the order of the documents', () => {
    const reordered = documentList(0).chain(documents =>
      fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray(documents, { minLength: documents.length }),
      ),
    );
    fc.assert(
      fc.property(
        reordered,
        fc.constantFrom(undefined, toyTables),
        ([documents, shuffled], tables) => {
          expect(
            JSON.stringify(
              buildModel({ documents: shuffled, version: 1, tables }),
            ),
          ).toBe(JSON.stringify(buildModel({ documents, version: 1, tables })));
        },
      ),
    );
  });

  it('survives JSON, and so do its vectors', () => {
    fc.assert(
      fc.property(documentList(1), documents => {
        const model = buildModel({ documents, version: 3 });
        const copy = JSON.parse(JSON.stringify(model));
        const vectors = documents.map(item => vectorize(item, model));

        expect(copy).toStrictEqual(model);
        expect(JSON.parse(JSON.stringify(vectors))).toStrictEqual(vectors);
        expect(documents.map(item => vectorize(item, copy))).toStrictEqual(
          vectors,
        );
      }),
    );
  });

  it('keeps nothing that only one document says', () => {
    const model = buildModel({
      documents: [
        {
          ...document,
          title: 'Freight secret',
          entities: { data: ['r:d/own', 'r:d/both'], systems: ['r:d/own'] },
        },
        {
          ...document,
          id: 'b',
          problem: 'freight',
          entities: { tools: ['r:d/both'] },
        },
      ],
      version: 1,
    });

    expect(model.documentFrequencies).toEqual({ freight: 2 });
    expect(model.surfaceForms).toEqual({ freight: 'freight' });
    expect(model.entityFrequencies).toEqual({ 'r:d/both': 2 });
  });

  it('counts a background as 500 documents, whatever its size', () => {
    const model = buildModel({
      documents: [{ ...document, title: 'freight' }],
      version: 1,
      background: { documentCount: 50, documentFrequencies: { freight: 5 } },
    });

    expect(model.collectionSize).toBe(501);
    expect(model.documentCount).toBe(1);
    expect(model.documentFrequencies).toEqual({ freight: 51 });
    expect(model.surfaceForms).toEqual({});
  });

  it('takes language and background from the tables', () => {
    const model = buildModel({ documents: [], version: 1, tables: toyTables });

    expect(model).toMatchObject({
      format: MODEL_FORMAT,
      language: 'english',
      collectionSize: 500,
    });
    expect(model.documentFrequencies.claim).toBe(100);
  });

  it('stems in the language asked for', () => {
    const documents = ['a', 'b'].map(id => ({
      ...document,
      id,
      title: 'Häuser',
    }));
    const model = buildModel({ documents, version: 1, language: 'german' });

    expect(Object.keys(model.documentFrequencies)).toEqual(['haus']);
    expect(vectorize(documents[0], model).terms).toEqual(['haus']);
  });

  it('gives the same in steps, with pauses for every document', () => {
    const documents = [{ ...document, title: 'Claim triage' }];
    const steps = buildModelInSteps({ documents, version: 1 });
    let pauses = 0;
    let step = steps.next();
    while (!step.done) {
      pauses += 1;
      step = steps.next();
    }

    expect(step.value).toEqual(buildModel({ documents, version: 1 }));
    expect(pauses).toBeGreaterThanOrEqual(documents.length);
  });
});

describe('vectorize', () => {
  const model = buildModel({ documents: [], version: 1 });

  it.each([
    ['nothing', '', true],
    ['two words again and again', 'claim triage claims the claim', true],
    ['three words', 'claim triage freight', false],
    ['function words', 'what is it that they do', true],
    ['three Han pairs', '客户服务', false],
  ])('%s is too little: %p → %p', (_, problem, expected) => {
    expect(vectorize({ ...document, problem }, model).tooLittle).toBe(expected);
  });

  it('gives terms in order with positive 32-bit weights', () => {
    fc.assert(
      fc.property(documentList(1), documents => {
        const own = buildModel({ documents, version: 1 });
        for (const item of documents) {
          const { terms, weights } = vectorize(item, own);
          expect(terms).toEqual([...new Set(terms)].sort());
          expect(weights).toHaveLength(terms.length);
          expect(weights.every(weight => weight > 0)).toBe(true);
          expect([...Float32Array.from(weights)]).toEqual(weights);
        }
      }),
    );
  });
});
