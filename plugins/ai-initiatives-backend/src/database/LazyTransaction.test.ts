import type { Knex } from 'knex';
import { OWN_ACCESS } from '../access/Access';
import { anInitiative } from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

const TABLES = [
  ...['initiative', 'initiative_attachment', 'initiative_tag'],
  ...['initiative_reader', 'initiative_builds_on', 'revision', 'change_log'],
];

const REQUEST = { actor: 'user:default/ada', key: 'k' };

const add = (id: string) => ({
  kind: 'initiative' as const,
  action: 'created' as const,
  record: anInitiative({
    id,
    attachments: [
      { entityRef: 'component:default/claims', role: 'uses' },
      { entityRef: 'component:default/letters', role: 'serves' },
    ],
    tags: ['triage', 'letters'],
    buildsOn: ['another-initiative'],
  }),
});

async function rowsOf(knex: Knex, id: string): Promise<string> {
  const rows = await Promise.all(
    TABLES.map(async table => {
      const column = table === 'initiative' ? 'id' : 'record_id';
      return knex(table).where(column, id).select('*');
    }),
  );
  // Only the id and the number of the clock may differ.
  return JSON.stringify(rows)
    .replaceAll(id, 'ID')
    .replace(/"seq":"?\d+"?/g, '');
}

describe.each(databases.eachSupportedId())('writes on %s', databaseId => {
  async function createWorld() {
    const { knex, store } = await createTestStore(databaseId);
    const count = async () => (await knex('initiative')).length;
    return { knex, store, count };
  }

  it('store a lone new record as they store one among other work', async () => {
    const { knex, store } = await createWorld();
    await store.write(transaction => transaction.save(add('alone')));
    await store.write(async transaction => {
      await transaction.recallRequest(REQUEST);
      await transaction.save(add('among'));
    });
    const alone = await rowsOf(knex, 'alone');
    expect(alone).toContain('component:default/letters');
    expect(alone).toBe(await rowsOf(knex, 'among'));
    const seqs = await knex('change_log').orderBy('seq').pluck('seq');
    expect(seqs.map(Number)).toEqual([1, 2]);
    expect(Number((await knex('clock').where({ id: 1 }).first()).seq)).toBe(2);
  });

  it('keep several records in the order in which they were saved', async () => {
    const { knex, store } = await createWorld();
    await store.write(async transaction => {
      await transaction.save(add('first'));
      await transaction.save(add('second'));
    });
    expect(await knex('change_log').orderBy('seq').pluck('record_id')).toEqual([
      'first',
      'second',
    ]);
  });

  it('keep nothing when the work fails, before or after a transaction began', async () => {
    const { knex, store, count } = await createWorld();
    const fail = async () => {
      throw new Error('changed my mind');
    };
    await expect(
      store.write(async transaction => {
        await transaction.save(add('one'));
        await fail();
      }),
    ).rejects.toThrow();
    await expect(
      store.write(async transaction => {
        await transaction.save(add('one'));
        await transaction.recallRequest(REQUEST);
        await fail();
      }),
    ).rejects.toThrow();
    expect(await count()).toBe(0);
    await store.write(transaction => transaction.save(add('one')));
    await expect(
      store.write(transaction => transaction.save(add('one'))),
    ).rejects.toThrow(/storage failure/);
    await expect(
      store.write(async transaction => {
        await transaction.save(add('one'));
        await transaction.recallRequest(REQUEST);
      }),
    ).rejects.toThrow(/storage failure/);
    expect(await count()).toBe(1);
    expect(await knex('revision')).toHaveLength(1);
  });

  it('see what they saved before in the same work', async () => {
    const { store } = await createWorld();
    const seen = await store.write(async transaction => {
      await transaction.save(add('one'));
      return transaction.readableIds({
        kind: 'initiative',
        ids: ['one'],
        access: OWN_ACCESS,
      });
    });
    expect(seen).toEqual(['one']);
  });
});
