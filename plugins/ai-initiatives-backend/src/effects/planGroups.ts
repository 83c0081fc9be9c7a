import {
  assignGroupIds,
  groupOverlapsInSteps,
  OverlapEdge,
  OverlapIndex,
  OverlapModel,
  OverlapVector,
  scorePair,
} from 'ai-initiatives-overlap-engine';
import type { StoredGroup } from '../database/OverlapStore';

/** Something a pair refers to is not in the index. */
export class MissingVectorError extends Error {
  name = 'MissingVectorError' as const;
}

/** The groups of public initiatives, with the ids of those they continue. */
export function* planGroups(options: {
  model: OverlapModel;
  index: OverlapIndex;
  edges: readonly OverlapEdge[];
  previous: readonly StoredGroup[];
  newId: () => string;
}): Generator<undefined, readonly StoredGroup[]> {
  const { model, index, edges, previous, newId } = options;
  const known = new Map<string, OverlapVector>();
  const vectorOf = (id: string): OverlapVector => {
    const vector = known.get(id) ?? index.get(id);
    if (!vector) {
      throw new MissingVectorError(`No vector of initiative '${id}'`);
    }
    known.set(id, vector);
    return vector;
  };
  const next = yield* groupOverlapsInSteps({
    edges,
    teamOf: id => vectorOf(id).team,
    probabilityOf: (left, right) =>
      scorePair({ model, left: vectorOf(left), right: vectorOf(right) })
        .probability,
  });
  const ids = assignGroupIds({ previous, next, newId });
  return next.map((group, i) => ({ id: ids[i], ...group }));
}
