import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { anInitiative } from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { guardStore } from './guardStore';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('failures on %s', databaseId => {
  it('tell neither statement nor values, whichever constraint breaks', async () => {
    const { knex, store } = await createTestStore(databaseId);
    const record = anInitiative({ title: 'xylophonesecret' });
    const insert = () =>
      store.write(transaction =>
        transaction.save({ kind: 'initiative', record, action: 'created' }),
      );
    await insert();
    const tooLong = anInitiative({ id: 'x'.repeat(5000), owner: 'y' });
    await knex.schema.dropTable('overlap_pair');
    const failures = await Promise.allSettled([
      insert(),
      store.write(transaction =>
        transaction.save({
          kind: 'initiative',
          record: { ...tooLong, title: undefined as never },
          action: 'created',
        }),
      ),
      store.listOverlaps({ owner: ['xylophonesecret'], today: '2026-03-01' }, {
        viewer: { type: 'self' },
        decisions: {},
      } as never),
    ]);
    for (const failure of failures) {
      expect(failure.status).toBe('rejected');
      const { reason } = failure as PromiseRejectedResult;
      const seen = `${reason.message} ${reason.stack} ${reason.cause}`;
      expect(seen).not.toMatch(/xylophonesecret|insert|select|xxxx/i);
    }
  });
});

describe('failures', () => {
  const failing = (error: unknown) =>
    guardStore(
      {
        read: async () => {
          throw error;
        },
      },
      mockServices.logger.mock(),
    ).read();
  const withCode = (code: string) => Object.assign(new Error('boom'), { code });

  it.each(['ECONNREFUSED', '57P01', '08006', 'SQLITE_FULL', 'SQLITE_READONLY'])(
    'say that the database does not answer at %s',
    async code => {
      await expect(failing(withCode(code))).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
    },
  );

  it('let our own errors pass', async () => {
    await expect(failing(new NotFoundError('No such thing'))).rejects.toThrow(
      'No such thing',
    );
  });
});
