import { EntityKind } from '../types';
import { CALIBRATION } from './calibration';

/** Affinity between declared entities by kind, 0 to 1 each. */
export type EntityAffinities = Readonly<Record<EntityKind, number>>;

/**
 * Joins text evidence and declared entities on one scale, that of the square
 * root of the text evidence, where the log odds are a straight line.
 */
export function fuseEvidence(
  textEvidence: number,
  affinities: EntityAffinities,
): {
  readonly text: number;
  readonly entities: EntityAffinities;
  readonly score: number;
} {
  const scaled = (kind: EntityKind) =>
    (CALIBRATION.entities[kind] / CALIBRATION.slope) * affinities[kind];
  const text = Math.sqrt(textEvidence);
  const entities = {
    data: scaled('data'),
    tools: scaled('tools'),
    systems: scaled('systems'),
  };
  const root = text + entities.data + entities.tools + entities.systems;
  return { text, entities, score: root * root };
}

/** The calibrated probability behind a score. Never falls as the score rises. */
export function probabilityOfScore(score: number): number {
  const logOdds = CALIBRATION.slope * Math.sqrt(score) + CALIBRATION.intercept;
  return 1 / (1 + Math.exp(-logOdds));
}
