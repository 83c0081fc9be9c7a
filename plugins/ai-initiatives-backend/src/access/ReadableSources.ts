import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { LRUCache } from 'lru-cache';
import type { Caller } from './RememberedUserInfo';

const CALLERS = 1000;

/** As short as the memory of the groups somebody belongs to. */
const FRESH_MS = 10_000;

/**
 * Which decision logs a caller may read who sees only parts of the catalog: the
 * catalog itself is asked, as that caller.
 */
export class ReadableSources {
  private readonly known = new LRUCache<string, readonly string[]>({
    max: CALLERS,
    ttl: FRESH_MS,
  });

  constructor(
    private readonly options: {
      /** Entities that have a log, in a steady order. */
      listEntities: () => Promise<readonly string[]>;
      visibleTo: (
        refs: readonly string[],
        credentials: BackstageCredentials,
      ) => Promise<ReadonlySet<string>>;
    },
  ) {}

  async of({ credentials, tokenDigest }: Caller): Promise<readonly string[]> {
    const refs = await this.options.listEntities();
    if (refs.length === 0) {
      return [];
    }
    // Another log must not wait until what is remembered is old.
    const key = tokenDigest && JSON.stringify([tokenDigest, refs]);
    const known = key && this.known.get(key);
    if (known) {
      return known;
    }
    const visible = await this.options.visibleTo(refs, credentials);
    const readable = refs.filter(ref => visible.has(ref));
    if (key) {
      this.known.set(key, readable);
    }
    return readable;
  }
}
