import type { Initiative } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import { recordIsArchived } from '../records/recordErrors';
import type { Sides } from './resolutionRights';

/**
 * Both sides as they are now, locked. Everybody locks the left one first, then
 * the right one, the resolution and the decision, so that nobody waits for each
 * other.
 */
export async function lockSides(
  transaction: StoreTransaction,
  options: {
    pair: { readonly left: string; readonly right: string };
    access: Access;
    /** Makes the error for a side that is absent or may not be read. */
    notFound: (id: string) => Error;
  },
): Promise<Sides> {
  const { pair, access, notFound } = options;
  const lock = async (id: string): Promise<Initiative> => {
    const found = await transaction.lockRecord({
      kind: 'initiative',
      id,
      access,
    });
    if (!found) {
      throw notFound(id);
    }
    return found;
  };
  const left = await lock(pair.left);
  return { left, right: await lock(pair.right) };
}

export function refuseArchived({ left, right }: Sides): void {
  const archived = [left, right].find(side => side.archivedAt);
  if (archived) {
    throw recordIsArchived('initiative', archived.id);
  }
}
