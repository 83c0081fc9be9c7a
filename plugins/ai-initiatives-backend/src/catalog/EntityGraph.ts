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
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';
import { LRUCache } from 'lru-cache';
import type {
  EntityGraphStore,
  GraphEntity,
} from '../database/EntityGraphStore';
import { GRAPH_FIELDS, toGraphEntity } from './toGraphEntity';

const MOST_ABSENT = 1000;
const ABSENT_MS = 60_000;

function lowerCaseRef(entity: Entity): string {
  return stringifyEntityRef(getCompoundEntityRef(entity)).toLocaleLowerCase(
    'en-US',
  );
}

/** The catalog's graph, read from the near copy; the catalog itself is the exception. */
export class EntityGraph {
  /** What the catalog did not know when it was asked. */
  private readonly absent = new LRUCache<string, true>({
    max: MOST_ABSENT,
    ttl: ABSENT_MS,
  });

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

  /**
   * Takes in entities registered since the last sweep, of which somebody has just
   * spoken. Says whether any was found; those that were not are let rest a while.
   */
  async learn(refs: readonly string[]): Promise<boolean> {
    // Owners are kept as they were written, so not all of these are refs.
    const asked = refs.filter(
      ref => normalizeEntityRef(ref) === ref && !this.absent.has(ref),
    );
    if (asked.length === 0) {
      return false;
    }
    const found = await this.copy(asked);
    for (const ref of asked.filter(at => !found.has(at))) {
      this.absent.set(ref, true);
    }
    return found.size > 0;
  }

  /** An entity registered since the last sweep, with what is around it. */
  private async load(ref: string): Promise<readonly GraphEntity[]> {
    await this.copy([ref]);
    return this.options.store.getSurroundings(ref);
  }

  private async copy(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const { catalog, auth, store } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: refs.map(ref => stringifyEntityRef(parseEntityRef(ref))),
        fields: [...GRAPH_FIELDS],
      },
      { credentials },
    );
    const entities = items.flatMap(entity =>
      entity ? [toGraphEntity(entity)] : [],
    );
    await store.upsert(entities, 'on-demand');
    return new Set(entities.map(({ ref }) => ref));
  }
}
