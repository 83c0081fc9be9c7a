import fc from 'fast-check';
import { TermPages } from './TermPages';

// Empty ones, ordinary ones, and one longer than a page now and then.
const lengths = fc.array(fc.constantFrom(0, 1, 100, 9000, 32_768, 40_000), {
  maxLength: 12,
});

describe('TermPages', () => {
  it('finds every vector where it was put', () => {
    fc.assert(
      fc.property(lengths, vectors => {
        const pages = new TermPages();
        const places = vectors.map((length, vector) =>
          pages.append(
            new Array(length).fill(vector),
            new Array(length).fill(vector / 2),
          ),
        );

        places.forEach((place, vector) => {
          const { numbers, weights, from } = pages.at(place);
          const to = from + vectors[vector];
          const own = numbers.subarray(from, to);
          expect(own).toHaveLength(vectors[vector]);
          expect(own.every(number => number === vector)).toBe(true);
          expect(
            weights.subarray(from, to).every(weight => weight === vector / 2),
          ).toBe(true);
        });
      }),
      { numRuns: 30 },
    );
  });
});
