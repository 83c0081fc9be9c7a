import { symmetricEigen } from '../math/symmetricEigen';

/** A row of a sparse matrix: parallel column numbers and values. */
export interface SparseRow {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Directions in which the rows vary most. */
export interface LatentSpace {
  readonly dimensions: number;
  /** Row-major, one row of `dimensions` numbers per column of the input. */
  readonly columnVectors: Float64Array;
  /** Largest first. */
  readonly singularValues: Float64Array;
}

/** Extra directions carried along so that the wanted ones come out clean. */
const OVERSAMPLING = 10;
const POWER_ITERATIONS = 2;
/** Directions weaker than this part of the strongest are rounding, not text. */
const WEAKEST = 1e-9;
/** Multiplications between two pauses: about two milliseconds. */
const PAUSE_AFTER = 500_000;

/** Fair signs from the well-mixed bits of a counter: the same on every machine. */
function randomSign(counter: number): number {
  let bits = Math.imul(counter + 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) & 1 ? 1 : -1;
}

class Pauses {
  private work = 0;

  /** Whether enough has been done since the last pause. */
  due(multiplications: number): boolean {
    this.work += multiplications;
    const isDue = this.work >= PAUSE_AFTER;
    if (isDue) {
      this.work = 0;
    }
    return isDue;
  }
}

/** Multiplies a basis by the matrix and by its transpose. */
function* spread(
  rows: readonly SparseRow[],
  basis: Float64Array,
  width: number,
): Generator<undefined, Float64Array> {
  const result = new Float64Array(basis.length);
  const projected = new Float64Array(width);
  const pauses = new Pauses();
  for (const { columns, values } of rows) {
    projected.fill(0);
    for (let i = 0; i < columns.length; i += 1) {
      const start = columns[i] * width;
      const value = values[i];
      for (let k = 0; k < width; k += 1) {
        projected[k] += value * basis[start + k];
      }
    }
    for (let i = 0; i < columns.length; i += 1) {
      const start = columns[i] * width;
      const value = values[i];
      for (let k = 0; k < width; k += 1) {
        result[start + k] += value * projected[k];
      }
    }
    if (pauses.due(2 * width * columns.length)) {
      yield undefined;
    }
  }
  return result;
}

/** Products of every column of one matrix with every column of another. */
function* crossProducts(
  left: Float64Array,
  right: Float64Array,
  width: number,
): Generator<undefined, Float64Array> {
  const products = new Float64Array(width * width);
  const pauses = new Pauses();
  for (let start = 0; start < left.length; start += width) {
    for (let i = 0; i < width; i += 1) {
      const value = left[start + i];
      for (let j = 0; j < width; j += 1) {
        products[i * width + j] += value * right[start + j];
      }
    }
    if (pauses.due(width * width)) {
      yield undefined;
    }
  }
  return products;
}

/** Multiplies a tall matrix by the first columns of a small one, each scaled. */
function* recombine(options: {
  readonly tall: Float64Array;
  readonly width: number;
  readonly small: Float64Array;
  readonly scales: ArrayLike<number>;
}): Generator<undefined, Float64Array> {
  const { tall, width, small, scales } = options;
  const kept = scales.length;
  const result = new Float64Array((tall.length / width) * kept);
  const pauses = new Pauses();
  for (let row = 0; row * width < tall.length; row += 1) {
    for (let i = 0; i < width; i += 1) {
      const value = tall[row * width + i];
      for (let k = 0; k < kept; k += 1) {
        result[row * kept + k] += value * small[i * width + k] * scales[k];
      }
    }
    if (pauses.due(2 * width * kept)) {
      yield undefined;
    }
  }
  return result;
}

function countAbove(values: Float64Array, most: number): number {
  const floor = WEAKEST * values[0];
  const kept = values.findIndex(value => !(value > floor));
  return Math.min(most, kept < 0 ? values.length : kept);
}

/** Makes the columns of a tall matrix perpendicular, dropping those that depend on others. */
function* orthonormalize(
  tall: Float64Array,
  width: number,
): Generator<undefined, { basis: Float64Array; width: number }> {
  const products = yield* crossProducts(tall, tall, width);
  const { values, vectors } = yield* symmetricEigen(products, width);
  const kept = countAbove(values, width);
  const scales = Float64Array.from(
    values.subarray(0, kept),
    value => 1 / Math.sqrt(value),
  );
  const basis = yield* recombine({ tall, width, small: vectors, scales });
  return { basis, width: kept };
}

/** Random directions; all directions where that is no more. */
function startingBasis(columnCount: number, width: number): Float64Array {
  const basis = new Float64Array(columnCount * width);
  for (let index = 0; index < basis.length; index += 1) {
    if (width < columnCount) {
      basis[index] = randomSign(index);
    } else if (index % (width + 1) === 0) {
      basis[index] = 1;
    }
  }
  return basis;
}

/**
 * The strongest right singular vectors of a sparse matrix, by subspace
 * iteration from fixed random signs. The result depends on the order of rows
 * and columns: bring both into a fixed order first. There are fewer dimensions
 * than asked for when the rows do not vary in so many directions.
 */
export function* trainLatentSpace(options: {
  readonly rows: readonly SparseRow[];
  readonly columnCount: number;
  readonly dimensions: number;
}): Generator<undefined, LatentSpace> {
  const { rows, columnCount, dimensions } = options;
  let width = Math.min(columnCount, dimensions + OVERSAMPLING);
  let basis = startingBasis(columnCount, width);
  yield undefined;
  for (let round = 0; round <= POWER_ITERATIONS; round += 1) {
    const spreadBasis: Float64Array = yield* spread(rows, basis, width);
    ({ basis, width } = yield* orthonormalize(spreadBasis, width));
  }
  const spreadBasis = yield* spread(rows, basis, width);
  const products = yield* crossProducts(basis, spreadBasis, width);
  const { values, vectors } = yield* symmetricEigen(products, width);
  const kept = countAbove(values, dimensions);
  return {
    dimensions: kept,
    columnVectors: yield* recombine({
      tall: basis,
      width,
      small: vectors,
      scales: new Float64Array(kept).fill(1),
    }),
    singularValues: Float64Array.from(values.subarray(0, kept), Math.sqrt),
  };
}
