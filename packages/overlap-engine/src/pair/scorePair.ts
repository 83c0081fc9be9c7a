import { PairScore } from '../types';
import { calibrationOf } from './calibration';
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
  const calibration = calibrationOf(options.model);
  const fused = fuseEvidence(
    shared.textEvidence,
    {
      data: shared.entities.data.affinity,
      tools: shared.entities.tools.affinity,
      systems: shared.entities.systems.affinity,
    },
    calibration,
  );
  return {
    score: fused.score,
    probability: probabilityOfScore(fused.score, calibration),
    kinds: overlapKinds(shared, calibration),
    evidence: explainPair(options, shared, fused),
  };
}
