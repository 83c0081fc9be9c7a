import { runToEnd } from '../math/runToEnd';
import { SparseRow, trainLatentSpace } from './trainLatentSpace';

const dense = (...values: number[]): SparseRow => ({
  columns: values.map((_, column) => column),
  values,
});

function train(rows: SparseRow[], columnCount: number, dimensions: number) {
  return runToEnd(trainLatentSpace({ rows, columnCount, dimensions }));
}

describe('trainLatentSpace', () => {
  it('finds the strongest directions of a known matrix', () => {
    // Rows along (3, 4)/5 with length 10 and along (4, -3)/5 with length 5.
    const { dimensions, columnVectors, singularValues } = train(
      [dense(6, 8), dense(4, -3)],
      2,
      2,
    );

    expect(dimensions).toBe(2);
    expect(singularValues[0]).toBeCloseTo(10, 10);
    expect(singularValues[1]).toBeCloseTo(5, 10);
    const [x, , y] = columnVectors;
    expect(Math.abs(x)).toBeCloseTo(0.6, 10);
    expect(y / x).toBeCloseTo(4 / 3, 10);
  });

  it('keeps the leading directions of many, close to the whole', () => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      dense(
        ...Array.from({ length: 40 }, (_value, column) =>
          Math.floor(row / 20) === column % 3
            ? 1 + ((row * 7 + column * 3) % 5) / 50
            : ((row * 5 + column) % 7) / 100,
        ),
      ),
    );
    const few = train(rows, 40, 3);
    const all = train(rows, 40, 40);

    few.singularValues.forEach((value, k) =>
      expect(value).toBeCloseTo(all.singularValues[k], 6),
    );
    for (let a = 0; a < 3; a += 1) {
      for (let b = 0; b < 3; b += 1) {
        let product = 0;
        for (let column = 0; column < 40; column += 1) {
          product +=
            few.columnVectors[column * 3 + a] *
            few.columnVectors[column * 3 + b];
        }
        expect(product).toBeCloseTo(a === b ? 1 : 0, 8);
      }
    }
  });

  it.each([
    ['no rows', [], 3, 0],
    ['no columns', [], 0, 0],
    ['one direction twice', [dense(1, 2), dense(2, 4)], 2, 1],
    ['zeros', [dense(0, 0)], 2, 0],
  ])('has no more dimensions than %s', (_, rows, columns, expected) => {
    const { dimensions, columnVectors } = train(rows, columns, 5);

    expect(dimensions).toBe(expected);
    expect(columnVectors).toHaveLength(columns * expected);
  });
});
