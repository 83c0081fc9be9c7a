import { EntityKind } from '../types';
import { Calibration } from './calibration';

/** Affinity between declared entities by kind, 0 to 1 each. */
export type EntityAffinities = Readonly<Record<EntityKind, number>>;

/**
 * Joins text evidence and declared entities on one scale, that of the square
 * root of the text evidence, where the log odds are a straight line.
 */
export function fuseEvidence(
  textEvidence: number,
  affinities: EntityAffinities,
  { slope, entities: logOdds }: Calibration,
): {
  readonly text: number;
  readonly entities: EntityAffinities;
  readonly score: number;
} {
  const scaled = (kind: EntityKind) =>
    (logOdds[kind] / slope) * affinities[kind];
  const text = Math.sqrt(textEvidence);
  const entities = {
    data: scaled('data'),
    tools: scaled('tools'),
    systems: scaled('systems'),
  };
  const root = text + entities.data + entities.tools + entities.systems;
  return { text, entities, score: root * root };
}

// Far more than rounding can take away, far less than anybody can see.
const ROUNDING_MARGIN = 1e-9;

/** A score that everything of at least this probability reaches. */
export function lowestScore(
  probability: number,
  { slope, intercept }: Calibration,
): number {
  if (probability <= 0 || probability >= 1) {
    return 0;
  }
  const logOdds = Math.log(probability / (1 - probability));
  const root = (logOdds - intercept) / slope;
  return root > 0 ? root * root * (1 - ROUNDING_MARGIN) : 0;
}

/**
 * Text evidence below which a score cannot be reached by text alone, so that
 * nothing more has to be computed.
 */
export function lowestTextEvidence(score: number): number {
  return score * (1 - ROUNDING_MARGIN);
}

/** The calibrated probability behind a score. Never falls as the score rises. */
export function probabilityOfScore(
  score: number,
  { slope, intercept }: Calibration,
): number {
  const logOdds = slope * Math.sqrt(score) + intercept;
  return 1 / (1 + Math.exp(-logOdds));
}
