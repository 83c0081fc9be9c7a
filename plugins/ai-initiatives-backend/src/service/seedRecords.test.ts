import type { SeedData } from 'backstage-plugin-ai-initiatives-node';
import {
  accessOf,
  decisionInput,
  initiativeInput,
} from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { createRecordUseCases } from './createRecordUseCases';
import { seedRecords } from './seedRecords';

jest.setTimeout(60_000);

const data = {
  initiatives: [
    { key: 'first', input: initiativeInput({ title: 'First' }) },
    {
      key: 'second',
      input: initiativeInput({ title: 'Second', buildsOn: ['first'] }),
    },
  ],
  decisions: [
    { key: 'third', input: decisionInput({ initiatives: ['second'] }) },
  ],
} as unknown as SeedData;

describe.each(databases.eachSupportedId())('seedRecords on %s', databaseId => {
  async function setUp() {
    const { store } = await createTestStore(databaseId);
    const records = createRecordUseCases({
      store,
      learn: async () => false,
      afterCommit: () => {},
      now: () => new Date('2026-01-02T03:04:05.000Z'),
    });
    const seed = () =>
      seedRecords({ seeds: [{ load: async () => data }], store, records });
    return { store, records, seed };
  }

  it('fills an empty store, once', async () => {
    const { store, seed } = await setUp();
    expect(await seed()).toBe(3);
    expect(await seed()).toBe(0);
    expect(await store.countRecords()).toBe(3);
  });

  it('goes on where an earlier attempt died', async () => {
    const { store, records, seed } = await setUp();
    const create = jest
      .spyOn(records.decisions, 'create')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(seed()).rejects.toThrow('killed');
    expect(await store.countRecords()).toBe(2);
    create.mockRestore();

    expect(await seed()).toBe(1);

    const { items } = await store.listInitiatives({}, accessOf());
    expect(items.map(({ title }) => title).sort()).toEqual(['First', 'Second']);
    expect(await store.countRecords()).toBe(3);
  });

  it('leaves a store alone in which somebody registered something', async () => {
    const { store, records, seed } = await setUp();
    await records.initiatives.create({
      input: initiativeInput(),
      access: accessOf(),
    });
    expect(await seed()).toBe(0);
    expect(await store.countRecords()).toBe(1);
  });
});
