import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ReachedScope, scopesOf } from 'backstage-plugin-ai-initiatives-common';
import type { EntityGraph } from '../../catalog/EntityGraph';
import type { AccessContext } from '../InitiativesService';

export type ScopeGraph = Pick<EntityGraph, 'around' | 'visibleTo'>;

/**
 * Whose principles hold for an entity. A way is followed for those alone who may
 * see every step of it.
 */
export async function visibleScopes(options: {
  ref: string;
  graph: ScopeGraph;
  context: Pick<AccessContext, 'access'> & {
    readonly credentials: BackstageCredentials;
  };
}): Promise<readonly ReachedScope[]> {
  const { ref, graph, context } = options;
  const entities = await graph.around(ref);
  const scopes = scopesOf({
    start: ref,
    relationsOf: at => entities.get(at)?.relations ?? [],
  });
  if (context.access.wholeCatalog) {
    return scopes;
  }
  const visible = await graph.visibleTo(
    scopes.map(scope => scope.ref),
    context.credentials,
  );
  return scopes.filter(({ path }) => path.every(hop => visible.has(hop)));
}
