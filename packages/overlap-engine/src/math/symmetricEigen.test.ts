import fc from 'fast-check';
import { runToEnd } from './runToEnd';
import { symmetricEigen } from './symmetricEigen';

const symmetric = fc.integer({ min: 1, max: 6 }).chain(size =>
  fc
    .array(fc.integer({ min: -9, max: 9 }), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map(entries => ({
      size,
      matrix: Float64Array.from(
        entries,
        (_, i) =>
          entries[i] + entries[(i % size) * size + Math.floor(i / size)],
      ),
    })),
);

describe('symmetricEigen', () => {
  it('takes a matrix apart into perpendicular directions, largest first', () => {
    fc.assert(
      fc.property(symmetric, ({ size, matrix }) => {
        const { values, vectors } = runToEnd(symmetricEigen(matrix, size));

        expect([...values]).toEqual([...values].sort((a, b) => b - a));
        for (let row = 0; row < size; row += 1) {
          for (let column = 0; column < size; column += 1) {
            let rebuilt = 0;
            let product = 0;
            for (let k = 0; k < size; k += 1) {
              rebuilt +=
                vectors[row * size + k] *
                values[k] *
                vectors[column * size + k];
              product += vectors[k * size + row] * vectors[k * size + column];
            }
            expect(rebuilt).toBeCloseTo(matrix[row * size + column], 8);
            expect(product).toBeCloseTo(row === column ? 1 : 0, 10);
          }
        }
      }),
    );
  });
});
