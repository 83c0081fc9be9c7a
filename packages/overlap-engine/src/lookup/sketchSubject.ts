import { Subject } from '../subject/subjectOf';

const BITS = 8;
export const VALUES_OF_BYTE = 256;
/** The mean size of a number of a direction, in parts of their root mean square: that of a normal distribution. */
const MEAN_SIZE = Math.sqrt(2 / Math.PI);

/** The bytes that sketches of subjects of a size take. */
export function bytesOfSketch(size: number): number {
  return Math.ceil(size / BITS);
}

/** Writes which numbers of a subject are positive, a bit each. */
export function sketchSubject(
  subject: Subject,
  sketches: Uint8Array,
  start: number,
): void {
  for (let k = 0; k < subject.length; k += 1) {
    if (subject[k] > 0) {
      sketches[start + Math.floor(k / BITS)] |= 1 << k % BITS;
    }
  }
}

/**
 * What every byte of a sketch adds to the estimated product with a subject: 256
 * numbers per byte. Times the length of the sketched subject, their sum is the
 * estimate.
 */
export function estimatesByByte(subject: Subject): Float32Array {
  const scale = MEAN_SIZE / Math.sqrt(subject.length);
  const result = new Float32Array(
    bytesOfSketch(subject.length) * VALUES_OF_BYTE,
  );
  for (let start = 0; start < result.length; start += VALUES_OF_BYTE) {
    const first = (start / VALUES_OF_BYTE) * BITS;
    const part = subject.subarray(first, first + BITS);
    result[start] = -scale * part.reduce((sum, value) => sum + value, 0);
    for (let byte = 1; byte < VALUES_OF_BYTE; byte += 1) {
      const bit = 31 - Math.clz32(byte);
      const value = part[bit] ?? 0;
      result[start + byte] =
        result[start + byte - (1 << bit)] + 2 * scale * value;
    }
  }
  return result;
}
