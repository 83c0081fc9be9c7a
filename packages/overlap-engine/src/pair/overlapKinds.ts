import { RELATED } from '../thresholds';
import { OverlapKind } from '../types';
import { Calibration } from './calibration';
import { probabilityOfScore } from './fuseEvidence';
import { SharedEvidence } from './sharedEvidence';

/** From this affinity on, two documents are said to share an entity of a kind. */
const SAME_ENTITIES = 0.3;

/**
 * From this likeness on, one text is taken for a copy of the other with changes. Of
 * the pairs of the 2024 inventory around this line that we read, all were.
 */
const NEARLY_THE_SAME = 0.8;

/** Says in which respects two documents overlap. Words tell only the problem; the rest must be declared. */
export function overlapKinds(
  { textEvidence, likeness, entities }: SharedEvidence,
  calibration: Calibration,
): OverlapKind[] {
  const found: [OverlapKind, boolean][] = [
    ['same-text', likeness >= NEARLY_THE_SAME],
    ['same-problem', probabilityOfScore(textEvidence, calibration) >= RELATED],
    ['same-data', entities.data.affinity >= SAME_ENTITIES],
    ['same-tool', entities.tools.affinity >= SAME_ENTITIES],
    ['same-system', entities.systems.affinity >= SAME_ENTITIES],
  ];
  return found.filter(([, applies]) => applies).map(([kind]) => kind);
}
