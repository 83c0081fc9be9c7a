import fc from 'fast-check';
import { fitShift, Verdict } from './fitShift';

function verdicts(
  count: number,
  probability: number,
  shareOfOverlaps: number,
): Verdict[] {
  return Array.from({ length: count }, (_, n) => ({
    probability,
    overlaps: n < count * shareOfOverlaps,
  }));
}

describe('fitShift', () => {
  it.each([
    ['none', []],
    ['too few', verdicts(19, 0.5, 0.5)],
    ['one answer alone', verdicts(100, 0.5, 1)],
    ['hardly any of one answer', verdicts(100, 0.5, 0.02)],
  ])('learns nothing from %s', (_, given) => {
    expect(fitShift(given)).toBe(0);
  });

  it.each([
    ['as expected', 0.5, 0.5, 0],
    // log(.25 / .75) = -1.1, held back.
    ['half as many as expected', 0.5, 0.25, -0.9],
    ['more than expected', 0.5, 0.7, 0.75],
    ['far fewer than expected', 0.8, 0.2, -1],
  ])('fits the level: %s', (_, probability, share, shift) => {
    expect(fitShift(verdicts(100, probability, share))).toBeCloseTo(shift, 1);
  });

  it('moves less the fewer there are', () => {
    const few = fitShift(verdicts(20, 0.5, 0.25));
    const many = fitShift(verdicts(400, 0.5, 0.25));
    expect(few).toBeLessThan(0);
    expect(many).toBeLessThan(few);
  });

  it('stays within bounds and heeds no order', () => {
    const verdict = fc.record({
      probability: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      overlaps: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 60 }), given => {
        const shift = fitShift(given);
        expect(Math.abs(shift)).toBeLessThanOrEqual(1);
        expect(fitShift([...given].reverse())).toBe(shift);
      }),
    );
  });
});
