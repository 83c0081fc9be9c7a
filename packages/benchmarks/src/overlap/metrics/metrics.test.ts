import { areaUnderCurve } from './areaUnderCurve';
import { bootstrapMean } from './bootstrapMean';
import { brierScore } from './brierScore';
import { fitLogistic } from './fitLogistic';
import { mean } from './mean';
import { ndcg } from './ndcg';
import { percentile } from './percentile';
import { precisionAt } from './precisionAt';

/** `+0.9 -0.2`: true at 0.9, false at 0.2. */
const forecasts = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map(item => ({
      isTrue: item.startsWith('+'),
      probability: Number(item.slice(1)),
    }));

describe('ndcg', () => {
  it.each([
    ['the best order', [3, 1, 0], [0, 1, 3], 10, 1],
    ['nothing found', [0, 0], [3, 1], 10, 0],
    ['nothing ranked', [], [1], 10, 0],
    ['the second place', [0, 1], [1], 10, 1 / Math.log2(3)],
    [
      'gains of 2^grade - 1',
      [1, 3],
      [3, 1],
      10,
      (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)),
    ],
    ['no deeper than the depth', [0, 0, 3], [3], 2, 0],
    ['an ideal no deeper than the depth', [2], [2, 2, 2], 1, 1],
  ])('of %s', (_, ranked, judged, depth, expected) => {
    expect(ndcg({ ranked, judged, depth })).toBeCloseTo(expected, 12);
  });

  it.each([[[]], [[0, 0]]])('is undefined for judgements %j', judged => {
    expect(ndcg({ ranked: [0], judged, depth: 10 })).toBeUndefined();
  });
});

describe('precisionAt', () => {
  it.each([
    [[true, false, true], 1, 1],
    [[true, false, true], 2, 0.5],
    [[true, true], 5, 0.4],
    [[], 5, 0],
    [[false, true], 1, 0],
  ])('of %j at %p is %p', (relevant, depth, expected) => {
    expect(precisionAt(relevant, depth)).toBe(expected);
  });
});

describe('areaUnderCurve', () => {
  it.each([
    ['+0.9 -0.1', 1],
    ['+0.1 -0.9', 0],
    ['+0.5 -0.5', 0.5],
    ['+0.9 +0.4 -0.6 -0.1', 0.75],
    ['-0.1 -0.6 +0.4 +0.9', 0.75],
    ['+0.9', undefined],
    ['-0.9', undefined],
    ['', undefined],
  ])('of %s is %p', (text, expected) => {
    expect(areaUnderCurve(forecasts(text))).toBe(expected);
  });
});

describe('brierScore', () => {
  it.each([
    ['+1 -0', 0],
    ['+0 -1', 1],
    ['+0.5 -0.5', 0.25],
    ['+0.8 -0.4 -0', (0.04 + 0.16) / 3],
  ])('of %s is %p', (text, expected) => {
    expect(brierScore(forecasts(text))).toBeCloseTo(expected, 12);
  });
});

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[10, 9, 100], 0, 9],
    [[10, 9, 100], 1, 100],
    [[10, 9, 100], 0.95, 100],
    [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
    [[7], 0.5, 7],
    [[], 0.5, 0],
  ])('of %j at %p is %p', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('bootstrapMean', () => {
  it('puts the mean inside an interval that shrinks with the spread', () => {
    const wide = bootstrapMean([0, 1, 0, 1, 0, 1, 0, 1]);
    const narrow = bootstrapMean([0.4, 0.6, 0.4, 0.6, 0.4, 0.6, 0.4, 0.6]);

    expect(wide.mean).toBe(0.5);
    expect(wide.low).toBeLessThan(0.25);
    expect(wide.high).toBeGreaterThan(0.75);
    expect(narrow.low).toBeGreaterThan(0.4);
    expect(narrow.high).toBeLessThan(0.6);
    expect(bootstrapMean([0, 1, 0, 1, 0, 1, 0, 1])).toEqual(wide);
  });

  it.each([
    [[], 0],
    [[0.25], 0.25],
    [[0.25, 0.25], 0.25],
  ])('of %j is certain', (values, expected) => {
    expect(bootstrapMean(values)).toEqual({
      mean: expected,
      low: expected,
      high: expected,
    });
  });
});

describe('mean', () => {
  it.each([
    [[1, 2, 6], 3],
    [[], 0],
  ])('of %j is %p', (values, expected) => {
    expect(mean(values)).toBe(expected);
  });
});

describe('fitLogistic', () => {
  const repeat = (value: number, trueOnes: number, falseOnes: number) => [
    ...Array.from({ length: trueOnes }, () => ({ value, isTrue: true })),
    ...Array.from({ length: falseOnes }, () => ({ value, isTrue: false })),
  ];

  it('goes through the shares of two values', () => {
    // 1 of 4 at 0, 3 of 4 at 2: log odds -ln 3 and +ln 3.
    const line = fitLogistic([...repeat(0, 1, 3), ...repeat(2, 3, 1)]);

    expect(line.intercept).toBeCloseTo(-Math.log(3), 9);
    expect(line.slope).toBeCloseTo(Math.log(3), 9);
  });

  it('is flat when the value says nothing', () => {
    const line = fitLogistic([...repeat(0, 1, 4), ...repeat(5, 1, 4)]);

    expect(line.slope).toBeCloseTo(0, 9);
    expect(line.intercept).toBeCloseTo(-Math.log(4), 9);
  });

  it.each([
    ['no observations', []],
    ['one outcome', [...repeat(0, 3, 0), ...repeat(1, 3, 0)]],
    ['one value', repeat(1, 2, 2)],
    ['separable outcomes', [...repeat(0, 0, 3), ...repeat(1, 3, 0)]],
  ])('refuses %s', (_, observations) => {
    expect(() => fitLogistic(observations)).toThrow(
      `No logistic line fits ${observations.length} observations best`,
    );
  });
});
