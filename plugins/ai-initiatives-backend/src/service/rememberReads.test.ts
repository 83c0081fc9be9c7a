import type {
  EntityOverview,
  InitiativeQuery,
} from 'backstage-plugin-ai-initiatives-common';
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
import { rememberReads } from './rememberReads';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'remembered reads on %s',
  databaseId => {
    async function setUp() {
      const bench = await createOverlapBench(databaseId);
      const { store, knex, now, clock } = bench;
      const inner = jest.fn(async () => ({} as EntityOverview));
      const { getEntityOverview, ...lists } = rememberReads({
        inner: {
          getEntityOverview: inner,
          listInitiatives: async (query, { access }) =>
            store.listInitiatives(query, access),
          listOverlaps: async (query, { access }) =>
            store.listOverlaps({ ...query, today: '2026-03-01' }, access),
        },
        store,
        now,
      });
      const ask = async (access: Access = accessOf()) => {
        const before = inner.mock.calls.length;
        await getEntityOverview(
          { entityRef: 'component:default/a' },
          as(access),
        );
        return inner.mock.calls.length > before ? 'anew' : 'as before';
      };
      const graph = new DatabaseEntityGraphStore(knex);
      return { ...bench, ...lists, inner, ask, graph, store, clock };
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

    it('asks once for all who ask at the same time, and again after a failure', async () => {
      const { inner, ask, save } = await setUp();
      await save([anInitiative({ id: 'a' })], 'created');
      await Promise.all([ask(), ask(), ask(outsider())]);
      expect(inner).toHaveBeenCalledTimes(1);

      await save([anInitiative({ id: 'b' })], 'created');
      inner.mockRejectedValueOnce(new Error('no database'));
      await expect(ask()).rejects.toThrow('no database');
      expect(await ask()).toBe('anew');
    });

    it('keeps lists apart by what they ask for and by who may read what', async () => {
      const { listInitiatives, listOverlaps, save, createUpkeep } =
        await setUp();
      const ids = async (query: InitiativeQuery, access: Access = accessOf()) =>
        (await listInitiatives(query, as(access))).items.map(({ id }) => id);
      const restricted = anInitiative({ id: 'b', visibility: 'restricted' });
      await save([anInitiative({ id: 'a' }), restricted], 'created');

      for (let time = 0; time < 2; time++) {
        expect(await ids({ sort: 'title' })).toEqual(['a', 'b']);
        expect(await ids({ limit: 1, sort: '-title' })).toHaveLength(1);
        expect(await ids({ stage: ['retired'] })).toEqual([]);
        expect(await ids({}, outsider())).toEqual(['a']);
      }
      await save([{ ...restricted, visibility: 'public' }]);
      expect(await ids({}, outsider())).toHaveLength(2);

      const pairs = async () =>
        (await listOverlaps({ crossTeam: false }, as(accessOf()))).totalItems;
      expect(await pairs()).toBe(0);
      await createUpkeep().run(NEVER);
      expect(await pairs()).toBe(1);
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
  },
);
