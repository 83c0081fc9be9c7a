import type { OwnershipView } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { CreditStore } from '../../database/CreditStore';
import type { InitiativesStore } from '../../database/InitiativesStore';

/** What a group or user owns, and what others made of it; nothing for other kinds. */
export async function findOwnership(options: {
  ref: string;
  store: Pick<InitiativesStore, 'listInitiatives' | 'listDecisions'>;
  credit: CreditStore;
  /** Most rows of each list. */
  limit: number;
  access: Access;
}): Promise<OwnershipView | undefined> {
  const { ref, store, credit, limit, access } = options;
  if (!/^(group|user):/.test(ref)) {
    return undefined;
  }
  const [initiatives, decisions, credits] = await Promise.all([
    store.listInitiatives({ owner: [ref], limit: 0 }, access),
    store.listDecisions({ owner: [ref], limit }, access),
    credit.creditOf({ owner: ref, limit }, access),
  ]);
  return {
    initiativesTotal: initiatives.totalItems,
    decisions: decisions.items,
    decisionsTotal: decisions.totalItems,
    credit: credits.items,
    creditTotal: credits.total,
  };
}
