const LARGEST = 127;

/** Rows as signed bytes with one factor each. */
export interface QuantizedRows {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** Rounds every row to signed bytes: the errors are far below what texts differ by. */
export function quantizeRows(
  values: Float64Array,
  dimensions: number,
): QuantizedRows {
  const count = dimensions > 0 ? values.length / dimensions : 0;
  const rows = new Int8Array(values.length);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    const start = row * dimensions;
    let largest = 0;
    for (let i = start; i < start + dimensions; i += 1) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    scales[row] = largest / LARGEST;
    for (let i = start; i < start + dimensions && largest > 0; i += 1) {
      rows[i] = Math.round((values[i] / largest) * LARGEST);
    }
  }
  return { rows, scales };
}
