import { subjectEvidence } from '../subject/subjectEvidence';
import { subjectOf } from '../subject/subjectOf';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { entityKinds } from './entityKinds';
import { entityAffinity, entityRarity, totalRarity } from './entityRarity';
import { intersectSorted } from './intersectSorted';
import { raiseNorm, textEvidence } from './textEvidence';

/** Something two documents share, with what it adds to its signal. */
export interface Contribution {
  readonly key: string;
  readonly amount: number;
}

/** Shared entities of one kind. `total` is the sum of the amounts. */
export interface SharedEntities {
  readonly affinity: number;
  readonly shared: readonly Contribution[];
  readonly total: number;
}

/** Everything two documents share, before it is put on one scale. */
export interface SharedEvidence {
  /** That of shared words and that of the subject together. */
  readonly textEvidence: number;
  readonly subjectEvidence: number;
  readonly terms: readonly Contribution[];
  readonly dotProduct: number;
  /** Cosine of the words alone: 1 for the same text, however short. */
  readonly likeness: number;
  readonly entities: Readonly<Record<EntityKind, SharedEntities>>;
}

/** The inputs of a comparison. @public */
export interface PairOptions {
  readonly left: OverlapVector;
  readonly right: OverlapVector;
  readonly model: OverlapModel;
}

function sharedEntities(
  options: PairOptions,
  kind: EntityKind,
): SharedEntities {
  const { left, right, model } = options;
  const ours = left.entities[kind];
  const theirs = right.entities[kind];
  const shared: Contribution[] = [];
  let total = 0;
  intersectSorted(ours, theirs, index => {
    const amount = entityRarity(model, ours[index]);
    shared.push({ key: ours[index], amount });
    total += amount;
  });
  const affinity = entityAffinity(
    total,
    totalRarity(model, ours),
    totalRarity(model, theirs),
  );
  return { affinity, shared, total };
}

function sharedSubject({ left, right, model }: PairOptions): number {
  const ours = subjectOf(left, model);
  const theirs = subjectOf(right, model);
  return subjectEvidence(ours, 0, theirs, 0, ours.length);
}

/** Finds what two documents share. A common subject supports what they share and never stands alone. Sums run in the order of the terms, so that every caller gets the same bits. */
export function sharedEvidence(options: PairOptions): SharedEvidence {
  const { left, right, model } = options;
  const terms: Contribution[] = [];
  let dotProduct = 0;
  intersectSorted(left.terms, right.terms, (i, j) => {
    const amount = left.weights[i] * right.weights[j];
    terms.push({ key: left.terms[i], amount });
    dotProduct += amount;
  });
  const entities = {
    data: sharedEntities(options, 'data'),
    tools: sharedEntities(options, 'tools'),
    systems: sharedEntities(options, 'systems'),
  };
  const words = textEvidence(
    dotProduct,
    raiseNorm(left.squaredNorm, model.meanSquaredNorm),
    raiseNorm(right.squaredNorm, model.meanSquaredNorm),
  );
  const sharesAnything =
    terms.length > 0 ||
    entityKinds.some(kind => entities[kind].shared.length > 0);
  const subject = sharesAnything ? sharedSubject(options) : 0;
  return {
    textEvidence: words + subject,
    subjectEvidence: subject,
    terms,
    dotProduct,
    likeness: textEvidence(dotProduct, left.squaredNorm, right.squaredNorm),
    entities,
  };
}
