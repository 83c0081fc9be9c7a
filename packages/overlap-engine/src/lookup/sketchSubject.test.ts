import fc from 'fast-check';
import {
  bytesOfSketch,
  estimatesByByte,
  sketchSubject,
  VALUES_OF_BYTE,
} from './sketchSubject';

function estimate(ours: Float32Array, theirs: Float32Array): number {
  const sketch = new Uint8Array(bytesOfSketch(theirs.length));
  sketchSubject(theirs, sketch, 0);
  const estimates = estimatesByByte(ours);
  return sketch.reduce(
    (sum, value, byte) => sum + estimates[byte * VALUES_OF_BYTE + value],
    0,
  );
}

const numbers = (length: number) =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: length,
      maxLength: length,
    })
    .map(values => Float32Array.from(values));

describe('estimatesByByte', () => {
  it('adds up to the product with the signs of the other subject', () => {
    const pairs = fc
      .integer({ min: 1, max: 20 })
      .chain(size => fc.tuple(numbers(size), numbers(size)));
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const product = ours.reduce(
          (sum, value, k) => sum + (theirs[k] > 0 ? value : -value),
          0,
        );

        expect(estimate(ours, theirs)).toBeCloseTo(
          (product * Math.sqrt(2 / Math.PI)) / Math.sqrt(ours.length),
          4,
        );
      }),
    );
  });

  it('tells near subjects from far ones', () => {
    const wave = (phase: number) =>
      Float32Array.from({ length: 128 }, (_, k) => Math.sin(k + phase));
    const [near, farther, opposite] = [0.3, 1.2, 3].map(phase =>
      estimate(wave(0), wave(phase)),
    );

    expect(near).toBeGreaterThan(farther);
    expect(farther).toBeGreaterThan(opposite);
    expect(opposite).toBeLessThan(0);
  });

  it('has nothing to say without numbers', () => {
    expect(estimate(new Float32Array(0), new Float32Array(0))).toBe(0);
  });
});
