import type { OverlapVector } from 'ai-initiatives-overlap-engine';
import type { OverlapExplanation } from '../../overlap/OverlapExplanation';

/**
 * Weights are 32-bit floats: as bytes they are a third as long as in decimal,
 * and read back as the same numbers. The byte order is fixed.
 */
export function writeVector(vector: OverlapVector): string {
  const { weights, ...rest } = vector;
  const bytes = Buffer.alloc(weights.length * 4);
  weights.forEach((weight, i) => bytes.writeFloatLE(weight, i * 4));
  return JSON.stringify({ ...rest, weights: bytes.toString('base64') });
}

/** What was written, or undefined when it is damaged: verifying finds that. */
export function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export function readVector(text: string): OverlapVector {
  const { weights, ...rest } = JSON.parse(text);
  const bytes = Buffer.from(weights, 'base64');
  return {
    ...rest,
    weights: Array.from({ length: bytes.length / 4 }, (_, i) =>
      bytes.readFloatLE(i * 4),
    ),
  };
}

/** Short keys and lists: there is one explanation per pair. */
export function writeExplanation(explanation: OverlapExplanation): string {
  return JSON.stringify({
    k: explanation.kinds,
    t: explanation.terms.map(({ label, share }) => [label, share]),
    e: explanation.entities.map(({ ref, kind, share }) => [ref, kind, share]),
    s: explanation.subjectShare,
    o: explanation.otherShare,
  });
}

export function readExplanation(text: string): OverlapExplanation {
  const stored: {
    k: OverlapExplanation['kinds'];
    t: [string, number][];
    e: [string, OverlapExplanation['entities'][number]['kind'], number][];
    s: number;
    o: number;
  } = JSON.parse(text);
  return {
    kinds: stored.k,
    terms: stored.t.map(([label, share]) => ({ label, share })),
    entities: stored.e.map(([ref, kind, share]) => ({ ref, kind, share })),
    subjectShare: stored.s,
    otherShare: stored.o,
  };
}
