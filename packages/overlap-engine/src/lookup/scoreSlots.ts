import { calibrationOf } from '../pair/calibration';
import { entityKinds } from '../pair/entityKinds';
import {
  entityAffinity,
  entityRarity,
  totalRarity,
} from '../pair/entityRarity';
import { fuseEvidence, lowestTextEvidence } from '../pair/fuseEvidence';
import { raiseNorm, textEvidence } from '../pair/textEvidence';
import { subjectEvidence } from '../subject/subjectEvidence';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { Accumulators } from './Accumulators';
import { Postings } from './Postings';

function length(subject: Float32Array): number {
  return Math.sqrt(subject.reduce((total, value) => total + value * value, 0));
}

/** Adds up the rarities of the entities a query shares with every slot; returns the query's own by kind. */
export function addEntities(
  query: OverlapVector,
  model: OverlapModel,
  postings: Postings,
  sums: Accumulators,
): Record<EntityKind, number> {
  const rarity = { data: 0, tools: 0, systems: 0 };
  for (const kind of entityKinds) {
    rarity[kind] = totalRarity(model, query.entities[kind]);
    for (const ref of query.entities[kind]) {
      const list = postings.withEntity(kind, ref);
      if (list) {
        sums.addEntity(kind, list, entityRarity(model, ref));
      }
    }
  }
  return rarity;
}

/**
 * Turns the sums a query left behind into scores. `visit` gets every slot that
 * reaches the lowest score wanted, and returns the one wanted from there on.
 */
export function scoreSlots(options: {
  readonly query: OverlapVector;
  readonly subject: Float32Array;
  readonly rarity: Readonly<Record<EntityKind, number>>;
  readonly model: OverlapModel;
  readonly postings: Postings;
  readonly sums: Accumulators;
  readonly minScore: number;
  readonly visit: (slot: number, score: number) => number;
}): void {
  const { query, subject, rarity, model, postings, sums, visit } = options;
  let wanted = options.minScore;
  let leastText = lowestTextEvidence(wanted);
  const calibration = calibrationOf(model);
  const norms = postings.raisedNorms();
  const subjects = postings.allSubjects();
  const size = subject.length;
  const mostSubject = length(subject) * postings.longestSubject;
  const ownNorm = raiseNorm(query.squaredNorm, model.meanSquaredNorm);
  const { dotProducts } = sums;
  // With thousands of modules loaded, V8 runs out of fast layouts for objects:
  // an import or an object used in this loop would be most of the time.
  const evidenceOf = textEvidence;
  const subjectEvidenceOf = subjectEvidence;
  const scoreOf = (slot: number, text: number): number => {
    const stored = postings.at(slot);
    if (!stored) {
      return 0;
    }
    const affinity = (kind: EntityKind) =>
      entityAffinity(
        sums.sharedRarity(kind, slot),
        rarity[kind],
        stored.rarity[kind],
      );
    return fuseEvidence(
      text,
      {
        data: affinity('data'),
        tools: affinity('tools'),
        systems: affinity('systems'),
      },
      calibration,
    ).score;
  };
  for (const slot of sums.touchedSlots()) {
    const words = evidenceOf(dotProducts[slot], ownNorm, norms[slot]);
    const sharesEntity = sums.sharesEntity(slot);
    // Most of what shares a word shares too little to look any further.
    if (words + mostSubject >= leastText || sharesEntity) {
      const text =
        words + subjectEvidenceOf(subject, 0, subjects, slot * size, size);
      if (text >= leastText || sharesEntity) {
        const score = scoreOf(slot, text);
        if (score >= wanted && score > 0) {
          wanted = visit(slot, score);
          leastText = lowestTextEvidence(wanted);
        }
      }
    }
  }
}
