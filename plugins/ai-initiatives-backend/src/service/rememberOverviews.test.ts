import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import {
  aDecision,
  accessOf,
  anInitiative,
  outsider,
} from '../__fixtures__/build';
import type { Access } from '../access/Access';
import { DatabaseEntityGraphStore } from '../database/DatabaseEntityGraphStore';
import { databases } from '../tests/__testUtils__/databases';
import { createOverlapBench, NEVER } from '../tests/__testUtils__/overlapBench';
import {
  ada,
  as,
  createSettlingBench,
  split,
} from '../tests/__testUtils__/settlingBench';
import { rememberOverviews } from './rememberOverviews';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('overviews on %s', databaseId => {
  async function setUp() {
    const bench = await createOverlapBench(databaseId);
    const { store, knex, now, clock } = bench;
    const inner = jest.fn(async () => ({} as EntityOverview));
    const { getEntityOverview } = rememberOverviews({
      inner: { getEntityOverview: inner },
      store,
      now,
    });
    const ask = async (access: Access = accessOf()) => {
      const before = inner.mock.calls.length;
      await getEntityOverview({ entityRef: 'component:default/a' }, as(access));
      return inner.mock.calls.length > before ? 'anew' : 'as before';
    };
    const graph = new DatabaseEntityGraphStore(knex);
    return { ...bench, inner, ask, graph, store, clock };
  }

  it('asks once for all who may see the same, until the day ends', async () => {
    const { ask, save, clock } = await setUp();
    await save([anInitiative({ id: 'a' })], 'created');

    expect(await ask()).toBe('anew');
    expect(await ask()).toBe('as before');
    expect(await ask(outsider())).toBe('as before');

    clock.time += 24 * 3600_000;
    expect(await ask()).toBe('anew');
  });

  it('keeps what is private apart', async () => {
    const { ask, save, store } = await setUp();
    await save(
      [anInitiative({ id: 'a', visibility: 'restricted' })],
      'created',
    );

    expect(await ask()).toBe('anew');
    expect(await ask(outsider())).toBe('anew');

    await store.write(transaction =>
      transaction.save({
        kind: 'decision',
        record: aDecision({
          visibility: 'restricted',
          owner: 'group:default/team-portal',
        }),
        action: 'created',
      }),
    );
    expect(await ask()).toBe('anew');
    expect(await ask(outsider())).toBe('anew');
  });

  it('keeps what the policy answers apart', async () => {
    const { ask } = await setUp();
    const all = accessOf();
    const decisions = (claims: string[]) => ({
      ...all.decisions,
      'ai-initiatives.initiative.read': {
        field: 'owner' as const,
        values: claims,
      },
    });

    expect(await ask(all)).toBe('anew');
    for (const team of ['a', 'b']) {
      const access = {
        ...all,
        decisions: decisions([`group:default/${team}`]),
      };
      expect(await ask(access)).toBe('anew');
      expect(await ask(access)).toBe('as before');
    }
    const partly = { ...all, wholeCatalog: false };
    expect(await ask(partly)).toBe('anew');
    expect(await ask(partly)).toBe('anew');
  });

  it('asks anew after every change', async () => {
    const { ask, save, graph, createUpkeep, ...bench } = await setUp();
    const { createPair, propose } = createSettlingBench(bench);
    const { ours, theirs } = await createPair();
    const upkeep = createUpkeep();
    const changes: Record<string, () => Promise<unknown>> = {
      record: () => save([anInitiative({ id: 'a' })], 'created'),
      overlaps: () => upkeep.run(NEVER),
      'more overlaps': async () => {
        await save([anInitiative({ id: 'a', title: 'Something else' })]);
        await ask();
        await upkeep.run(NEVER);
      },
      resolution: () => propose(ada, split(ours, theirs)),
      entities: () =>
        graph.upsert(
          [{ ref: 'group:default/x', title: 'X', relations: [] }],
          '1',
        ),
      'entities gone': () => graph.removeOthers('2'),
    };

    for (const [name, change] of Object.entries(changes)) {
      await ask();
      expect([name, await ask()]).toEqual([name, 'as before']);
      await change();
      expect([name, await ask()]).toEqual([name, 'anew']);
    }
  });

  it('keeps nothing that a change may have cut in two', async () => {
    const { ask, inner, save } = await setUp();
    inner.mockImplementationOnce(async () => {
      await save([anInitiative({ id: 'a' })], 'created');
      return {} as EntityOverview;
    });

    expect(await ask()).toBe('anew');
    expect(await ask()).toBe('anew');
    expect(await ask()).toBe('as before');
  });
});
