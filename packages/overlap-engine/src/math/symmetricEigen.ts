/** Eigenvalues, largest first, with their unit eigenvectors as columns of a row-major matrix. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 30;
/** Off-diagonal mass, relative to the whole, that no later rounding notices. */
const NEGLIGIBLE = 1e-24;

function squaredSums(matrix: Float64Array, size: number) {
  let diagonal = 0;
  let rest = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const square = matrix[row * size + column] ** 2;
      if (row === column) {
        diagonal += square;
      } else {
        rest += square;
      }
    }
  }
  return { rest, total: diagonal + rest };
}

/** Turns columns p and q of a matrix by an angle given as sine and cosine. */
function turnColumns(
  matrix: Float64Array,
  size: number,
  [p, q, sine, cosine]: readonly [number, number, number, number],
): void {
  for (let row = 0; row < size; row += 1) {
    const a = matrix[row * size + p];
    const b = matrix[row * size + q];
    matrix[row * size + p] = cosine * a - sine * b;
    matrix[row * size + q] = sine * a + cosine * b;
  }
}

function turnRows(
  matrix: Float64Array,
  size: number,
  [p, q, sine, cosine]: readonly [number, number, number, number],
): void {
  for (let column = 0; column < size; column += 1) {
    const a = matrix[p * size + column];
    const b = matrix[q * size + column];
    matrix[p * size + column] = cosine * a - sine * b;
    matrix[q * size + column] = sine * a + cosine * b;
  }
}

function sorted(
  matrix: Float64Array,
  vectors: Float64Array,
  size: number,
): Eigen {
  const order = Array.from({ length: size }, (_, index) => index).sort(
    (a, b) => matrix[b * size + b] - matrix[a * size + a] || a - b,
  );
  const ordered = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let row = 0; row < size; row += 1) {
      ordered[row * size + to] = vectors[row * size + from];
    }
  });
  return {
    values: Float64Array.from(order, index => matrix[index * size + index]),
    vectors: ordered,
  };
}

/**
 * Eigenvalues and eigenvectors of a symmetric, row-major matrix by cyclic
 * Jacobi rotations: slower than other ways, but it needs square roots and the
 * four basic operations only, which give the same bits on every machine.
 * Pauses after every row.
 */
export function* symmetricEigen(
  input: Float64Array,
  size: number,
): Generator<undefined, Eigen> {
  const matrix = input.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    vectors[i * size + i] = 1;
  }
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const { rest, total } = squaredSums(matrix, size);
    if (rest <= NEGLIGIBLE * total) {
      break;
    }
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = matrix[p * size + q];
        if (off !== 0) {
          const ratio =
            (matrix[q * size + q] - matrix[p * size + p]) / (2 * off);
          const tangent =
            (ratio < 0 ? -1 : 1) /
            (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
          const cosine = 1 / Math.sqrt(tangent * tangent + 1);
          const turn = [p, q, tangent * cosine, cosine] as const;
          turnColumns(matrix, size, turn);
          turnRows(matrix, size, turn);
          turnColumns(vectors, size, turn);
        }
      }
      yield undefined;
    }
  }
  return sorted(matrix, vectors, size);
}
