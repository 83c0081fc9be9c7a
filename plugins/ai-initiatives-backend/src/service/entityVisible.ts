import type { EntityGraph } from '../catalog/EntityGraph';
import type { AccessContext } from './InitiativesService';

/** Which of some entities the caller may see in the catalog. */
export async function visibleEntities(
  graph: Pick<EntityGraph, 'visibleTo'>,
  refs: readonly string[],
  { access, credentials }: AccessContext,
): Promise<ReadonlySet<string>> {
  return access.wholeCatalog || refs.length === 0
    ? new Set(refs)
    : graph.visibleTo(refs, credentials);
}

/** Whether an entity is in the catalog, and the caller may see it there. */
export function entityVisible(
  graph: Pick<EntityGraph, 'around' | 'visibleTo'>,
  { access, credentials }: AccessContext,
): (ref: string) => Promise<boolean> {
  return async ref =>
    access.wholeCatalog
      ? (await graph.around(ref)).has(ref)
      : (await graph.visibleTo([ref], credentials)).has(ref);
}
