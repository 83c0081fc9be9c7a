import { EVIDENCE_FLOOR } from '../parameters';

/** A squared norm with the floor added that every text is measured against. */
export function raiseNorm(
  squaredNorm: number,
  meanSquaredNorm: number,
): number {
  return squaredNorm + EVIDENCE_FLOOR * meanSquaredNorm;
}

/**
 * Cosine of two weight vectors whose norms are raised by a floor: what two
 * texts share, discounted when either says too little to be sure.
 */
export function textEvidence(
  dotProduct: number,
  leftRaisedNorm: number,
  rightRaisedNorm: number,
): number {
  return dotProduct > 0
    ? dotProduct / Math.sqrt(leftRaisedNorm * rightRaisedNorm)
    : 0;
}
