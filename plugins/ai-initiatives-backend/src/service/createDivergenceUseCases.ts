import type { Divergence } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import {
  divergenceNotFound,
  judgeDivergence,
  undoDivergenceVerdict,
} from './divergences/judgeDivergence';
import { toDivergence } from './divergences/toDivergence';
import type { UnguardedInitiativesService } from './InitiativesService';
import { readEntityRef } from './readEntityRef';

type Names =
  | 'listDivergences'
  | 'getDivergence'
  | 'judgeDivergence'
  | 'undoDivergenceVerdict';

/** The use cases around one question that several teams have answered. */
export function createDivergenceUseCases(options: {
  store: InitiativesStore;
  now: () => Date;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, now } = options;

  async function view(id: string, access: Access): Promise<Divergence> {
    const { items } = await store.listDivergences({ id, limit: 1 }, access);
    if (items.length === 0) {
      throw divergenceNotFound(id);
    }
    return toDivergence(items[0], access);
  }

  return {
    async listDivergences(query, { access }) {
      const entityRef = readEntityRef(query.entityRef);
      const [page, compared] = await Promise.all([
        store.listDivergences({ ...query, entityRef }, access),
        store.countCompared(access),
      ]);
      return {
        ...page,
        items: page.items.map(found => toDivergence(found, access)),
        compared,
      };
    },
    getDivergence: ({ id }, { access }) => view(id, access),
    async judgeDivergence({ id, input }, { access }) {
      const at = now().toISOString();
      await judgeDivergence({ store, id, access, at, input });
      return view(id, access);
    },
    async undoDivergenceVerdict({ id }, { access }) {
      const at = now().toISOString();
      await undoDivergenceVerdict({ store, id, access, at });
      return view(id, access);
    },
  };
}
