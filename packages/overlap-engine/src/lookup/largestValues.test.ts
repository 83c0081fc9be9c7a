import fc from 'fast-check';
import { largestValues } from './largestValues';

const someValues = fc.array(
  fc.oneof(
    fc.constant(0),
    fc.float({ min: 0, max: 50, noNaN: true }),
    fc.constantFrom(0.25, 0.5, 1e-30),
  ),
  { maxLength: 60 },
);

describe('largestValues', () => {
  it('takes as many as wanted, and none but the largest', () => {
    fc.assert(
      fc.property(someValues, fc.nat(70), (list, wanted) => {
        const values = Float32Array.from(list);
        const places = [...largestValues(values, values.length, wanted)];

        const above = values.filter(value => value > 0).length;
        expect(places.length).toBeGreaterThanOrEqual(Math.min(wanted, above));
        const least = Math.min(...places.map(place => values[place]));
        const reaching = [...values.keys()].filter(
          place => values[place] > 0 && values[place] >= least,
        );
        expect(places).toEqual(reaching);
      }),
    );
  });

  it('takes few more than wanted', () => {
    const values = Float32Array.from({ length: 10_000 }, (_, i) => 1 + i / 1e4);

    const { length } = largestValues(values, values.length, 400);

    expect(length).toBeGreaterThanOrEqual(400);
    expect(length).toBeLessThan(500);
  });

  it.each<[string, (i: number) => number]>([
    ['rise', i => i],
    ['fall', i => 40_000 - i],
    ['are mostly zero', i => (i % 1000 === 1 ? i : 0)],
    ['hide where nobody samples', i => (i % 19 === 7 ? 5 + i / 1e5 : 1)],
    ['are equal', () => 3],
  ])('finds them among many that %s', (_, valueAt) => {
    const values = Float32Array.from({ length: 40_000 }, (__, i) => valueAt(i));
    for (const wanted of [1, 20, 3000]) {
      const places = [...largestValues(values, values.length, wanted)];

      const above = values.filter(value => value > 0).length;
      expect(places.length).toBeGreaterThanOrEqual(Math.min(wanted, above));
      const least = Math.min(...places.map(place => values[place]));
      const reaching = [...values.keys()].filter(
        place => values[place] > 0 && values[place] >= least,
      );
      expect(places).toEqual(reaching);
    }
  });

  it('looks no further than it is told', () => {
    expect([...largestValues(Float32Array.of(1, 2, 3), 2, 1)]).toEqual([1]);
  });
});
