import type { Credit } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** What others made of somebody's work. */
export interface CreditStore {
  /**
   * Records of others that build on those of an owner, newest first; both can be
   * read.
   */
  creditOf(
    query: { readonly owner: string; readonly limit: number },
    access: Access,
  ): Promise<{ readonly items: readonly Credit[]; readonly total: number }>;
}
