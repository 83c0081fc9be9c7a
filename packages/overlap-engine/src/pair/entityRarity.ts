import { inverseDocumentFrequency } from '../model/inverseDocumentFrequency';
import { OverlapModel } from '../types';

/** What sharing one entity is worth: much when few documents name it. */
export function entityRarity(model: OverlapModel, ref: string): number {
  return inverseDocumentFrequency({
    collectionSize: model.documentCount,
    frequencies: model.entityFrequencies,
    term: ref,
  });
}

/** Sum of the rarities of refs, in the order given. */
export function totalRarity(
  model: OverlapModel,
  refs: readonly string[],
): number {
  return refs.reduce((total, ref) => total + entityRarity(model, ref), 0);
}

/** How much of what two documents declare is the same, 0 to 1. */
export function entityAffinity(
  shared: number,
  left: number,
  right: number,
): number {
  return shared > 0 ? Math.min(1, shared / Math.sqrt(left * right)) : 0;
}
