import { EntityKind, OverlapModel, OverlapVector } from '../types';
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
  readonly textEvidence: number;
  readonly terms: readonly Contribution[];
  readonly dotProduct: number;
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

/** Finds what two documents share. Sums run in the order of the terms, so that every caller gets the same bits. */
export function sharedEvidence(options: PairOptions): SharedEvidence {
  const { left, right, model } = options;
  const terms: Contribution[] = [];
  let dotProduct = 0;
  intersectSorted(left.terms, right.terms, (i, j) => {
    const amount = left.weights[i] * right.weights[j];
    terms.push({ key: left.terms[i], amount });
    dotProduct += amount;
  });
  return {
    textEvidence: textEvidence(
      dotProduct,
      raiseNorm(left.squaredNorm, model.meanSquaredNorm),
      raiseNorm(right.squaredNorm, model.meanSquaredNorm),
    ),
    terms,
    dotProduct,
    entities: {
      data: sharedEntities(options, 'data'),
      tools: sharedEntities(options, 'tools'),
      systems: sharedEntities(options, 'systems'),
    },
  };
}
