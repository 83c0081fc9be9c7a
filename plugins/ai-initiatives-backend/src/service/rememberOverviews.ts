import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import { LRUCache } from 'lru-cache';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';

const OVERVIEWS = 500;
const CALLERS = 1000;

type Overviews = Pick<UnguardedInitiativesService, 'getEntityOverview'>;

/**
 * Every visit of every entity page asks for an overview, and between two changes
 * all who may see the same get the same. So an answer is kept for as long as
 * nothing has changed, under everything it depends on: the state of the data, the
 * policy's answers, the private records that are open to the caller, and the day.
 * Whoever sees only parts of the catalog is always answered anew.
 */
export function rememberOverviews(options: {
  inner: Overviews;
  store: Pick<InitiativesStore, 'getDataVersion' | 'getPrivateIds'>;
  now: () => Date;
}): Overviews {
  const { inner, store, now } = options;
  const overviews = new LRUCache<string, EntityOverview>({ max: OVERVIEWS });
  const privateIds = new LRUCache<string, string>({ max: CALLERS });

  /** Undefined when something changed since the version was read. */
  async function scopeOf(
    version: string,
    access: Access,
  ): Promise<string | undefined> {
    const caller = JSON.stringify([version, access.viewer]);
    const known = privateIds.get(caller);
    if (known !== undefined) {
      return known;
    }
    const ids = (await store.getPrivateIds(access)).join();
    if ((await store.getDataVersion()) !== version) {
      return undefined;
    }
    privateIds.set(caller, ids);
    return ids;
  }

  return {
    async getEntityOverview(query, context) {
      const { access } = context;
      if (!access.wholeCatalog) {
        return inner.getEntityOverview(query, context);
      }
      const version = await store.getDataVersion();
      const scope = await scopeOf(version, access);
      if (scope === undefined) {
        return inner.getEntityOverview(query, context);
      }
      const key = JSON.stringify([
        version,
        scope,
        access.decisions,
        query,
        now().toISOString().slice(0, 10),
      ]);
      const known = overviews.get(key);
      if (known) {
        return known;
      }
      const overview = await inner.getEntityOverview(query, context);
      // Whatever changed meanwhile may be in it only in part.
      if ((await store.getDataVersion()) === version) {
        overviews.set(key, overview);
      }
      return overview;
    },
  };
}
