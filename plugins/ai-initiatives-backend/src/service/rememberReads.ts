import type {
  EntityOverview,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import { LRUCache } from 'lru-cache';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';

/** What pages ask for when they open, which says nothing about who asks. */
const NAMES = ['getEntityOverview', 'listInitiatives', 'listOverlaps'] as const;

type Name = (typeof NAMES)[number];
type Reads = Pick<UnguardedInitiativesService, Name>;
type Answer = UseCases[Name]['response'];

/** Rows of all remembered answers together, of a kilobyte or less each. */
const ROWS = 20_000;
const CALLERS = 1000;

function rowsOf(answer: Answer): number {
  const { initiatives, decisions, principles, similar, items } =
    answer as Partial<EntityOverview> & { items?: readonly unknown[] };
  return [initiatives, decisions, principles, similar, items].reduce(
    (total, rows) => total + (rows?.length ?? 0),
    1,
  );
}

/**
 * Every visit of every entity page asks for an overview, and of our own pages for
 * a list; between two changes all who may see the same get the same. So an answer
 * is kept for as long as nothing has changed, under everything it depends on: the
 * state of the data, the policy's answers, the private records that are open to
 * the caller, and the day. Who asks while one is put together waits for it.
 * Whoever sees only parts of the catalog is always answered anew.
 */
export function rememberReads(options: {
  inner: Reads;
  store: Pick<InitiativesStore, 'getDataVersion' | 'getPrivateIds'>;
  now: () => Date;
}): Reads {
  const { inner, store, now } = options;
  const answers = new LRUCache<string, Answer>({
    maxSize: ROWS,
    sizeCalculation: rowsOf,
  });
  const begun = new Map<string, Promise<Answer>>();
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

  const remembered =
    (name: Name) =>
    async (
      query: UseCases[Name]['request'],
      context: Parameters<Reads[Name]>[1],
    ): Promise<Answer> => {
      const { access } = context;
      const ask = (): Promise<Answer> => inner[name](query as never, context);
      if (!access.wholeCatalog) {
        return ask();
      }
      const version = await store.getDataVersion();
      const scope = await scopeOf(version, access);
      if (scope === undefined) {
        return ask();
      }
      const day = now().toISOString().slice(0, 10);
      const key = JSON.stringify([
        ...[name, version, scope, day],
        ...[access.decisions, query],
      ]);
      const known = answers.get(key) ?? begun.get(key);
      if (known) {
        return known;
      }
      const answer = ask();
      begun.set(key, answer);
      try {
        const whole = await answer;
        // Whatever changed meanwhile may be in it only in part.
        if ((await store.getDataVersion()) === version) {
          answers.set(key, whole);
        }
        return whole;
      } finally {
        begun.delete(key);
      }
    };
  return Object.fromEntries(
    NAMES.map(name => [name, remembered(name)]),
  ) as unknown as Reads;
}
