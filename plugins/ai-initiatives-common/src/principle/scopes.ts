import type { ReachRelation } from '../overview/reach';

/** To what an entity is in, and to the parents of what owns it. @public */
export const SCOPE_RELATIONS: readonly string[] = [
  'partOf',
  'subdomainOf',
  'memberOf',
  'childOf',
];

/** To whom an entity belongs; what it is in may belong to others. @public */
export const OWNER_RELATION = 'ownedBy';

/** As far as the copy of the catalog goes. */
const MAX_DEPTH = 4;

const MAX_SCOPES = 50;

/** A scope that an entity is in, and the way to it. @public */
export interface ReachedScope {
  readonly ref: string;
  /** Refs from the entity to the scope, both included. */
  readonly path: readonly string[];
}

/**
 * Whose principles hold for an entity, besides those of the whole organisation:
 * its own, those of the system and domains it is in, and those of its owner and
 * the groups above. Nearest first, each by the shortest way; circles end.
 *
 * @public
 */
export function scopesOf(options: {
  start: string;
  relationsOf: (ref: string) => readonly ReachRelation[];
}): readonly ReachedScope[] {
  const { start, relationsOf } = options;
  const reached = new Map<string, ReachedScope>([
    [start, { ref: start, path: [start] }],
  ]);
  for (const { ref, path } of reached.values()) {
    const followed =
      path.length === 1
        ? [...SCOPE_RELATIONS, OWNER_RELATION]
        : SCOPE_RELATIONS;
    for (const { type, targetRef } of relationsOf(ref)) {
      if (
        followed.includes(type) &&
        path.length <= MAX_DEPTH &&
        reached.size < MAX_SCOPES &&
        !reached.has(targetRef)
      ) {
        reached.set(targetRef, { ref: targetRef, path: [...path, targetRef] });
      }
    }
  }
  return [...reached.values()];
}
