import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { Access, mayDiscuss } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { recordIsArchived } from '../records/recordErrors';
import { discussingNotAllowed } from './discussionErrors';

/** Who says something about a decision, when, and what it is about by its id. */
export interface Speaking {
  readonly store: InitiativesStore;
  readonly id: string;
  readonly access: Access;
  readonly at: string;
  /** Nobody is told of what is said. */
  readonly isQuiet?: boolean;
}

/**
 * The decision as it is now, locked, for somebody who may take part in what is
 * said about it. Everybody locks it before challenges and advice.
 */
export async function lockDecision(
  transaction: StoreTransaction,
  options: {
    id: string;
    access: Access;
    verb: 'challenge' | 'advise';
    /** Makes the error for a decision that is absent or may not be read. */
    notFound: () => Error;
  },
): Promise<DecisionRecord> {
  const { id, access, verb, notFound } = options;
  const kind = 'decision';
  const decision = await transaction.lockRecord({ kind, id, access });
  if (!decision) {
    throw notFound();
  }
  if (!mayDiscuss(access, decision, verb)) {
    throw discussingNotAllowed(verb, id);
  }
  if (decision.archivedAt) {
    throw recordIsArchived(kind, id);
  }
  return decision;
}
