import { PairScore } from '../types';
import { explainPair } from './explainPair';
import { fuseEvidence, probabilityOfScore } from './fuseEvidence';
import { overlapKinds } from './overlapKinds';
import { PairOptions, sharedEvidence } from './sharedEvidence';

/**
 * Compares two documents and explains the result. Symmetric to the bit. Both
 * vectors must come from the model given.
 *
 * @public
 */
export function scorePair(options: PairOptions): PairScore {
  const shared = sharedEvidence(options);
  const fused = fuseEvidence(shared.textEvidence, {
    data: shared.entities.data.affinity,
    tools: shared.entities.tools.affinity,
    systems: shared.entities.systems.affinity,
  });
  return {
    score: fused.score,
    probability: probabilityOfScore(fused.score),
    kinds: overlapKinds(shared),
    evidence: explainPair(options, shared, fused),
  };
}
