import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  EntityGraphStore,
  GraphEntity,
} from '../database/EntityGraphStore';
import { GRAPH_FIELDS, toGraphEntity } from './toGraphEntity';

function lowerCaseRef(entity: Entity): string {
  return stringifyEntityRef(getCompoundEntityRef(entity)).toLocaleLowerCase(
    'en-US',
  );
}

/** The catalog's graph, read from the near copy; the catalog itself is the exception. */
export class EntityGraph {
  constructor(
    private readonly options: {
      store: EntityGraphStore;
      catalog: CatalogService;
      auth: AuthService;
    },
  ) {}

  /** The entity and what can be reached from it, by ref. */
  async around(ref: string): Promise<ReadonlyMap<string, GraphEntity>> {
    const known = await this.options.store.getSurroundings(ref);
    const entities = known.length > 0 ? known : await this.load(ref);
    return new Map(entities.map(entity => [entity.ref, entity]));
  }

  /** The refs among these that the caller may see in the catalog: one call. */
  async visibleTo(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const { items } = await this.options.catalog.getEntitiesByRefs(
      {
        entityRefs: [...refs],
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials },
    );
    return new Set(
      items.flatMap(entity => (entity ? [lowerCaseRef(entity)] : [])),
    );
  }

  /** An entity registered since the last sweep. */
  private async load(ref: string): Promise<readonly GraphEntity[]> {
    const { catalog, auth, store } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: [stringifyEntityRef(parseEntityRef(ref))],
        fields: [...GRAPH_FIELDS],
      },
      { credentials },
    );
    const entities = items.flatMap(entity =>
      entity ? [toGraphEntity(entity)] : [],
    );
    await store.upsert(entities, 'on-demand');
    return store.getSurroundings(ref);
  }
}
