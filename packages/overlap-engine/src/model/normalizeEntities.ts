import { compareText } from '../compareText';
import { DeclaredEntities, VectorEntities } from '../types';

function sortedSet(refs: readonly string[] = []): string[] {
  return [...new Set(refs)].filter(Boolean).sort(compareText);
}

/** Declared entities with every kind present, sorted and without repeats. */
export function normalizeEntities(
  entities: DeclaredEntities = {},
): VectorEntities {
  return {
    data: sortedSet(entities.data),
    tools: sortedSet(entities.tools),
    systems: sortedSet(entities.systems),
  };
}
