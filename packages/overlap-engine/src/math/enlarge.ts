type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;

/** A longer copy of an array of numbers, zero where the old one ends. */
export function enlarge<T extends Numbers>(numbers: T, length: number): T {
  const larger = new (numbers.constructor as new (length: number) => T)(length);
  larger.set(numbers);
  return larger;
}
