import { SUBJECT_WEIGHTS } from '../parameters';
import { raiseNorm } from '../pair/textEvidence';
import { OverlapModel, OverlapVector, SubjectPart } from '../types';
import { SubjectSpace } from './SubjectSpace';

/** One part of a model's subject space, ready for use. */
export interface OpenPart {
  readonly kind: SubjectPart['kind'];
  readonly space: SubjectSpace;
}

/** How a text lies in all parts of a subject space: the product of two is their subject evidence. */
export type Subject = Float32Array;

const openParts = new WeakMap<OverlapModel, readonly OpenPart[]>();

/** The parts of a model's subject space, opened once per model. */
export function subjectPartsOf(model: OverlapModel): readonly OpenPart[] {
  const known = openParts.get(model);
  if (known) {
    return known;
  }
  const opened = (model.subject ?? []).map(part => ({
    kind: part.kind,
    space: SubjectSpace.ofPart(part),
  }));
  openParts.set(model, opened);
  return opened;
}

/** How many numbers a subject of a model consists of. */
export function subjectSize(model: OverlapModel): number {
  return subjectPartsOf(model).reduce(
    (total, { space }) => total + space.dimensions,
    0,
  );
}

// Far more than rounding to 32 bits adds.
const ROUNDING_MARGIN = 1 + 1e-6;

/** The length that no subject of a model exceeds. */
export function longestSubject(model: OverlapModel): number {
  const squares = subjectPartsOf(model).reduce(
    (total, { kind }) => total + SUBJECT_WEIGHTS[kind],
    0,
  );
  return Math.sqrt(squares) * ROUNDING_MARGIN;
}

/** How much of what a text could say it says, 0 to 1. */
export function sayingMuch(squaredNorm: number, meanSquaredNorm: number) {
  const raised = raiseNorm(squaredNorm, meanSquaredNorm);
  return raised > 0 ? Math.sqrt(squaredNorm / raised) : 0;
}

/** Joins directions to one subject, each times a factor. */
export function joinDirections(
  directions: readonly { direction: Float32Array; factor: number }[],
): Subject {
  const size = directions.reduce((sum, part) => sum + part.direction.length, 0);
  const subject = new Float32Array(size);
  let start = 0;
  for (const { direction, factor } of directions) {
    for (let k = 0; k < direction.length; k += 1) {
      subject[start + k] = direction[k] * factor;
    }
    start += direction.length;
  }
  return subject;
}

const known = new WeakMap<
  OverlapVector,
  { readonly model: OverlapModel; readonly subject: Subject }
>();

/** Remembers the subject of a vector, so that it is not computed again. */
export function rememberSubject(
  vector: OverlapVector,
  model: OverlapModel,
  subject: Subject,
): void {
  known.set(vector, { model, subject });
}

/** The subject of a vector that comes from the model. Short texts, which say little, point less far. */
export function subjectOf(vector: OverlapVector, model: OverlapModel): Subject {
  const remembered = known.get(vector);
  if (remembered?.model === model) {
    return remembered.subject;
  }
  const much = sayingMuch(vector.squaredNorm, model.meanSquaredNorm);
  const subject = joinDirections(
    subjectPartsOf(model).map(({ kind, space }) => ({
      direction: space.directionOf(vector),
      factor: Math.sqrt(SUBJECT_WEIGHTS[kind]) * much,
    })),
  );
  rememberSubject(vector, model, subject);
  return subject;
}
