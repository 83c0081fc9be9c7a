import { accessOf, outsider } from '../../../__fixtures__/build';
import {
  createTestStore,
  DatabaseId,
} from '../../../tests/__testUtils__/databases';
import { createRecordUseCases } from '../../createRecordUseCases';

export const me = accessOf();
export const stranger = outsider();
export const colleague = accessOf({
  ref: 'user:default/bob',
  ownershipRefs: ['user:default/bob', 'group:default/team-claims'],
});

/** Record use cases over a store of their own. */
export async function setUpRecords(
  databaseId: DatabaseId,
  learn = async (_: readonly string[]) => false,
) {
  const { knex, store } = await createTestStore(databaseId);
  let time = Date.parse('2026-03-01T00:00:00Z');
  const afterCommit = jest.fn();
  const records = createRecordUseCases({
    store,
    learn,
    afterCommit,
    now: () => new Date((time += 1000)),
  });
  return { knex, store, afterCommit, ...records };
}
