import { quantizeRows } from './quantizeRows';

describe('quantizeRows', () => {
  it('keeps every number to half a step of its row', () => {
    const values = Float64Array.from([0.5, -0.25, 0.1, 1000, 3, -1000]);
    const { rows, scales } = quantizeRows(values, 3);

    values.forEach((value, i) => {
      const scale = scales[Math.floor(i / 3)];
      expect(Math.abs(rows[i] * scale - value)).toBeLessThanOrEqual(
        scale * 0.501,
      );
    });
    expect(Math.max(...rows)).toBe(127);
  });

  it.each([
    [[], 0, 0],
    [[0, 0], 2, 1],
  ])('takes %j', (values, dimensions, count) => {
    const { rows, scales } = quantizeRows(
      Float64Array.from(values),
      dimensions,
    );

    expect([...rows]).toEqual(values);
    expect([...scales]).toEqual(new Array(count).fill(0));
  });
});
