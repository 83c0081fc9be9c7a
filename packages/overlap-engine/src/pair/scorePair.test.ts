import fc from 'fast-check';
import { documentList } from '../__testUtils__/documents';
import { toyTables } from '../__testUtils__/toyTables';
import { buildModel } from '../model/buildModel';
import { vectorize } from '../model/vectorize';
import { LanguageTables } from '../tables/LanguageTables';
import { OverlapDocument } from '../types';
import { scorePair } from './scorePair';

function compareFirstTwo(
  documents: readonly OverlapDocument[],
  modelled: readonly OverlapDocument[] = documents,
  tables: LanguageTables | undefined = undefined,
) {
  const model = buildModel({ documents: modelled, version: 1, tables });
  const [left, right] = documents.map(item => vectorize(item, model));
  return {
    there: scorePair({ left, right, model }),
    back: scorePair({ left: right, right: left, model }),
  };
}

const anyTables = fc.constantFrom(undefined, toyTables);

const document = { team: 'a', title: '', problem: '' };

describe('scorePair', () => {
  it('is the same to the bit in either order and every time', () => {
    fc.assert(
      fc.property(
        documentList(2),
        fc.boolean(),
        anyTables,
        (documents, known, tables) => {
          const modelled = known ? documents : [];
          const { there, back } = compareFirstTwo(documents, modelled, tables);
          expect(back).toStrictEqual(there);
          expect(
            compareFirstTwo(documents, modelled, tables).there,
          ).toStrictEqual(there);
        },
      ),
    );
  });

  it('gives probabilities, also for documents the model never counted', () => {
    fc.assert(
      fc.property(documentList(2), fc.boolean(), (documents, known) => {
        const { there } = compareFirstTwo(documents, known ? documents : []);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.probability).toBeGreaterThanOrEqual(0);
        expect(there.probability).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds nothing more like a document than its copy, among those that say no more', () => {
    fc.assert(
      fc.property(documentList(2), documents => {
        const model = buildModel({ documents, version: 1 });
        const [first, second] = documents;
        const left = vectorize(first, model);
        const copy = vectorize({ ...first, id: 'copy' }, model);
        const other = vectorize(second, model);
        fc.pre(left.squaredNorm >= other.squaredNorm);
        const { score } = scorePair({ left, right: copy, model });

        expect(
          scorePair({ left, right: other, model }).score,
        ).toBeLessThanOrEqual(score + 1e-12);
      }),
    );
  });

  it('explains all of a score or, when nothing is shared, nothing', () => {
    fc.assert(
      fc.property(documentList(2), anyTables, (documents, tables) => {
        const { score, evidence } = compareFirstTwo(
          documents,
          documents,
          tables,
        ).there;
        const { terms, entities, subjectShare, otherShare } = evidence;
        const shares = [...terms, ...entities].map(({ share }) => share);
        const rest = subjectShare + otherShare;
        const total = shares.reduce((sum, share) => sum + share, rest);
        expect(subjectShare).toBeGreaterThanOrEqual(0);

        expect(total).toBeCloseTo(score > 0 ? 1 : 0, 10);
        expect(shares.every(share => share > 0 && share <= 1 + 1e-12)).toBe(
          true,
        );
        expect(terms.length).toBeLessThanOrEqual(8);
        expect(otherShare > 0 ? terms.length : 8).toBe(8);
        const termShares = terms.map(({ share }) => share);
        expect(termShares).toEqual([...termShares].sort((a, b) => b - a));
      }),
    );
  });

  it('counts a common subject only beside something shared', () => {
    const about = (title: string, data: string[]) => ({
      ...document,
      id: title,
      title,
      entities: { data },
    });
    const apart = [about('cargo', []), about('freight', [])];
    const tied = [about('cargo', ['r:d/x']), about('freight', ['r:d/x'])];

    const modelled = [...apart, ...apart].map((item, index) => ({
      ...item,
      id: `${index}`,
    }));

    expect(compareFirstTwo(apart, modelled, toyTables).there.score).toBe(0);
    const { evidence } = compareFirstTwo(tied, modelled, toyTables).there;
    expect(evidence.subjectShare).toBeGreaterThan(0);
    expect(evidence.entities[0].share).toBeCloseTo(
      1 - evidence.subjectShare,
      10,
    );
  });

  it.each([
    ['data', 'same-data'],
    ['tools', 'same-tool'],
    ['systems', 'same-system'],
  ] as const)('counts shared %s as %s', (kind, expected) => {
    const { there } = compareFirstTwo([
      { ...document, id: 'a', entities: { [kind]: ['r:d/x'] } },
      { ...document, id: 'b', entities: { [kind]: ['r:d/x'] } },
    ]);

    expect(there.kinds).toEqual([expected]);
    expect(there.evidence.entities).toEqual([{ ref: 'r:d/x', kind, share: 1 }]);
  });

  const original =
    'sort the incoming claims by urgency, so that clerks read those first in which people wait for money, medicine or a place to stay';
  it.each([
    ['a copy', original, true],
    ['another word', original.replace('clerks', 'nurses'), true],
    ['a part', 'sort the incoming claims by urgency', false],
    ['the same need', 'rank claims so that clerks see urgent ones', false],
  ])('tells a copied text from a similar one: %s', (_, problem, copied) => {
    const others = ['count parcels', 'plan routes', 'read meters'].map(
      (text, index) => ({ ...document, id: `${index}`, problem: text }),
    );
    const { there } = compareFirstTwo([
      { ...document, id: 'a', problem: original },
      { ...document, id: 'b', team: 'b', problem },
      ...others,
    ]);

    expect(there.kinds.includes('same-text')).toBe(copied);
  });

  it('sees no overlap in one entity named as two kinds', () => {
    const { there } = compareFirstTwo([
      { ...document, id: 'a', entities: { data: ['r:d/x'] } },
      { ...document, id: 'b', entities: { systems: ['r:d/x'] } },
    ]);

    expect(there.score).toBe(0);
    expect(there.kinds).toEqual([]);
  });
});
