import type { Reach } from './types';

/** An outgoing relation of a catalog entity. @public */
export interface ReachRelation {
  readonly type: string;
  readonly targetRef: string;
}

/** An entity whose records concern another entity, and the way to it. @public */
export interface ReachedEntity {
  readonly ref: string;
  readonly reach: Reach;
  /** Refs from the start to this entity, both included. */
  readonly path: readonly string[];
}

/** To what contains an entity: what is decided there holds here too. @public */
export const INHERITED_RELATIONS: readonly string[] = [
  'partOf',
  'subdomainOf',
  'memberOf',
];

/** To what an entity cannot work without. @public */
export const UPSTREAM_RELATIONS: readonly string[] = [
  'dependsOn',
  'consumesApi',
];

/** System, domain, and domains above it; deeper nesting is not followed. */
const MAX_DEPTH = 4;

/** Most entities an overview looks at. */
const MAX_ENTITIES = 200;

/**
 * The entities whose initiatives and decisions belong on an entity's page: the
 * entity itself, what it is part of, and what it depends on directly. Breadth
 * first, so that the shortest path is kept; circles end at the entity already
 * seen.
 *
 * @param options - `relationsOf` answers for entities that are not loaded with
 * an empty list.
 * @public
 */
export function reachFrom(options: {
  start: string;
  relationsOf: (ref: string) => readonly ReachRelation[];
}): readonly ReachedEntity[] {
  const { start, relationsOf } = options;
  const reached = new Map<string, ReachedEntity>([
    [start, { ref: start, reach: 'direct', path: [start] }],
  ]);
  const add = (from: ReachedEntity, reach: Reach, types: readonly string[]) =>
    relationsOf(from.ref)
      .filter(({ type }) => types.includes(type))
      .forEach(({ targetRef: ref }) => {
        if (!reached.has(ref) && reached.size < MAX_ENTITIES) {
          reached.set(ref, { ref, reach, path: [...from.path, ref] });
        }
      });
  let level = [...reached.values()];
  for (let depth = 1; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const before = reached.size;
    level.forEach(entity => add(entity, 'inherited', INHERITED_RELATIONS));
    level = [...reached.values()].slice(before);
  }
  add(reached.get(start)!, 'upstream', UPSTREAM_RELATIONS);
  return [...reached.values()];
}
