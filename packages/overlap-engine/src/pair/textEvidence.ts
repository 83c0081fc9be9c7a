import { EVIDENCE_FLOOR } from '../parameters';

/**
 * Cosine of two weight vectors whose norms are raised by a floor: what two
 * texts share, discounted when either says too little to be sure.
 */
export function textEvidence(options: {
  readonly dotProduct: number;
  readonly leftSquaredNorm: number;
  readonly rightSquaredNorm: number;
  readonly meanSquaredNorm: number;
}): number {
  const { dotProduct, leftSquaredNorm, rightSquaredNorm, meanSquaredNorm } =
    options;
  if (dotProduct <= 0) {
    return 0;
  }
  const floor = EVIDENCE_FLOOR * meanSquaredNorm;
  return (
    dotProduct /
    Math.sqrt((leftSquaredNorm + floor) * (rightSquaredNorm + floor))
  );
}
