import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EntityGraphStore } from '../database/EntityGraphStore';
import { GRAPH_FIELDS, toGraphEntity } from './toGraphEntity';

const PAGE = 500;

/** Copies names and relations of all entities into our tables. */
export class EntityGraphSync {
  constructor(
    private readonly options: {
      store: EntityGraphStore;
      catalog: CatalogService;
      auth: AuthService;
      newGeneration: () => string;
    },
  ) {}

  /** A sweep that was cut off forgets nothing: only a whole one removes. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, catalog, auth, newGeneration } = this.options;
    const generation = newGeneration();
    const credentials = await auth.getOwnServiceCredentials();
    const pages = catalog.streamEntities(
      { fields: [...GRAPH_FIELDS], pageSize: PAGE },
      { credentials },
    );
    for await (const entities of pages) {
      if (signal?.aborted) {
        return;
      }
      await store.upsert(entities.map(toGraphEntity), generation);
    }
    await store.removeOthers(generation);
  }
}
