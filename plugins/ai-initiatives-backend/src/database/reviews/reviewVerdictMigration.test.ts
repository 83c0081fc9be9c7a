import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { aReview } from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { migrate } from '../migrate';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  'backstage-plugin-ai-initiatives-backend',
  'migrations',
);
const CHANGE = '20261127170000_review_verdict.js';

describe.each(databases.eachSupportedId())('verdicts on %s', databaseId => {
  it('of reviews held before are found, more than are read at a time', async () => {
    const { knex, store } = await createTestStore(databaseId);
    await store.write(transaction =>
      transaction.saveMany({
        kind: 'review',
        versions: Array.from({ length: 203 }, (_, index) => ({
          record: aReview({
            id: `review-${index}`,
            series: `series-${index}`,
            state: 'held',
            heldOn: '2026-11-27',
            items: [
              { kind: 'initiative', id: 'same', verdict: 'join' },
              { kind: 'decision', id: 'same', verdict: 'amend' },
            ],
          }),
          action: 'created' as const,
        })),
      }),
    );
    const verdicts = () =>
      knex('review_verdict').orderBy(['record_id', 'target_kind']).select();
    const before = await verdicts();
    expect(before).toHaveLength(406);

    await knex.migrate.down({ directory, name: CHANGE });
    expect(await knex.schema.hasTable('review_verdict')).toBe(false);
    await migrate(knex);

    expect(await verdicts()).toEqual(before);
  });
});
