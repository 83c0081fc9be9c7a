import {
  OverlapIndex,
  OverlapModel,
  OverlapVector,
} from 'ai-initiatives-overlap-engine';
import type {
  Drift,
  OverlapPair,
  OverlapSource,
  Standing,
  VectorEntry,
} from '../database/OverlapStore';
import { findPairs } from './findPairs';
import { countsConcealed, driftAfter, hasDrifted } from './needsRebuild';
import { readSource } from './readSource';

/** What upkeep is planned from. Nothing here is changed. */
export interface UpkeepFacts {
  readonly model: OverlapModel;
  /** All stored vectors that have enough text, the changed ones as they were. */
  readonly index: OverlapIndex;
  /** The changed initiatives as they are now. */
  readonly sources: readonly OverlapSource[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly drift: Drift;
  /** Beyond this many pairs the changes have to be split. */
  readonly maxPairs: number;
}

/** What is to be done about some changed initiatives. */
export interface OverlapUpkeepPlan {
  readonly vectors: readonly VectorEntry[];
  /** All pairs of the changed initiatives, in place of those stored. */
  readonly pairs: readonly OverlapPair[];
  readonly failures: ReadonlyMap<string, string>;
  /** The model's statistics are out of date. */
  readonly drifted: boolean;
  /** The model counts words that are no longer public. */
  readonly concealed: boolean;
  /** Too many pairs for one transaction; the plan is incomplete. */
  readonly tooLarge: boolean;
}

/**
 * Plans upkeep after changes. Restricted and hidden initiatives are scored with
 * the model and never counted in it; archived ones have no vector and no pairs.
 */
export function* planOverlapUpkeep(
  facts: UpkeepFacts,
): Generator<undefined, OverlapUpkeepPlan> {
  const { model, index, sources, standings, drift, maxPairs } = facts;
  const failures = new Map<string, string>();
  const vectors: VectorEntry[] = [];
  const changed: OverlapVector[] = [];
  const changedIndex = new OverlapIndex(model);
  for (const source of sources) {
    const { id, visibility } = source;
    const reading = readSource(source, model);
    if (reading && 'failure' in reading) {
      failures.set(id, reading.failure);
    } else {
      const vector = reading?.vector;
      vectors.push({ id, visibility, vector });
      if (vector && !vector.tooLittle) {
        changed.push(vector);
        changedIndex.upsert(vector);
      }
    }
    yield undefined;
  }

  const replaced = new Set(vectors.map(entry => entry.id));
  const pairs: OverlapPair[] = [];
  for (const vector of changed) {
    const among = (where: OverlapIndex, accept: (id: string) => boolean) =>
      pairs.push(...findPairs({ model, vector, index: where, accept }));
    among(index, id => !replaced.has(id));
    among(changedIndex, id => id > vector.id);
    if (pairs.length > maxPairs) {
      break;
    }
    yield undefined;
  }
  return {
    vectors,
    pairs,
    failures,
    drifted: hasDrifted(driftAfter({ drift, standings, sources }), model),
    concealed: countsConcealed(sources, standings),
    tooLarge: pairs.length > maxPairs && sources.length > 1,
  };
}
