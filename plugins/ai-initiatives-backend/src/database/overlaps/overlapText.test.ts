import fc from 'fast-check';
import { OverlapVector } from 'ai-initiatives-overlap-engine';
import {
  readExplanation,
  readVector,
  writeExplanation,
  writeVector,
} from './overlapText';

const vector: fc.Arbitrary<OverlapVector> = fc.record({
  id: fc.string(),
  team: fc.string(),
  terms: fc.array(fc.string()),
  weights: fc.array(fc.float({ noNaN: true, min: Math.fround(1e-6) })),
  squaredNorm: fc.double({ noNaN: true, min: 0, max: 1e9 }),
  entities: fc.constant({ data: ['a'], tools: [], systems: ['b', 'c'] }),
  tooLittle: fc.boolean(),
  surfaceForms: fc.dictionary(fc.string(), fc.string()),
});

describe('what is stored of an overlap', () => {
  it('reads vectors back to the bit', () => {
    fc.assert(
      fc.property(vector, original => {
        expect(readVector(writeVector(original))).toEqual({
          ...original,
          surfaceForms: { ...original.surfaceForms },
        });
      }),
    );
  });

  it('reads explanations back', () => {
    const explanation = {
      kinds: ['same-problem' as const],
      terms: [{ label: 'fraud', share: 0.123456 }],
      entities: [{ ref: 'gpt-4o', kind: 'tools' as const, share: 0.5 }],
      subjectShare: 0.1,
      otherShare: 0.276544,
    };
    expect(readExplanation(writeExplanation(explanation))).toEqual(explanation);
  });
});
