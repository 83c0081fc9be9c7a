import type { FactCounts } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** Counting what others check about entities. */
export interface FactStore {
  /**
   * What can be counted of each entity, as of a day and as far as the caller may
   * read it. Entities that nothing hangs on are absent. As many statements for
   * many entities as for one.
   */
  countFacts(
    query: { readonly entityRefs: readonly string[]; readonly today: string },
    access: Access,
  ): Promise<ReadonlyMap<string, FactCounts>>;
}
