import fc from 'fast-check';
import {
  groupOverlaps,
  LIKELY_OVERLAP,
  LISTED,
  scorePair,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import {
  manyInitiatives,
  numbered,
  someFields,
} from './__testUtils__/overlapWorlds';
import { DatabaseOverlapStore } from '../database/DatabaseOverlapStore';
import { databases } from '../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  OverlapBench,
} from '../tests/__testUtils__/overlapBench';
import { overlapDocument } from './overlapDocument';

jest.setTimeout(120_000);

/** Everything stored, without what may differ: versions, stamps and group ids. */
async function readState({ knex, overlapStore }: OverlapBench) {
  const { modelVersion } = await overlapStore.getState();
  const pairs = await knex('overlap_pair')
    .where('model_version', modelVersion)
    .select(
      'left_id',
      'right_id',
      'probability',
      'score',
      'cross_team',
      'measure',
    );
  const groups = await overlapStore.getGroups();
  return {
    pairs: pairs
      .map(({ cross_team: crossTeam, ...pair }) => ({
        ...pair,
        crossTeam: Boolean(crossTeam),
      }))
      .sort((a, b) =>
        `${a.left_id} ${a.right_id}` < `${b.left_id} ${b.right_id}` ? -1 : 1,
      ),
    groups: groups
      .map(({ id: _, ...group }) => group)
      .sort((a, b) => (a.members[0] < b.members[0] ? -1 : 1)),
  };
}

/** The same, one with one and by the engine alone. */
async function computeState({ knex, overlapStore }: OverlapBench) {
  const { modelVersion } = await overlapStore.getState();
  const model = await overlapStore.getModel(modelVersion);
  if (!model) {
    return { pairs: [], groups: [] };
  }
  const live = (await knex('initiative').where('archived', false))
    .map(row => JSON.parse(row.body))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = new Map(
    live.map(item => [item.id, vectorize(overlapDocument(item), model)]),
  );
  const all = live.flatMap(a =>
    live.flatMap(b => {
      const [left, right] = [vectors.get(a.id)!, vectors.get(b.id)!];
      if (a.id >= b.id || left.tooLittle || right.tooLittle) {
        return [];
      }
      const { probability, score } = scorePair({ model, left, right });
      const crossTeam = a.owner !== b.owner;
      return [{ a, b, probability, score, crossTeam }];
    }),
  );
  const groups = groupOverlaps({
    edges: all
      .filter(
        ({ a, b, crossTeam, probability }) =>
          crossTeam &&
          probability >= LIKELY_OVERLAP &&
          a.visibility === 'public' &&
          b.visibility === 'public',
      )
      .map(({ a, b, probability }) => ({
        left: a.id,
        right: b.id,
        probability,
      })),
    teamOf: id => vectors.get(id)!.team,
    probabilityOf: (left, right) =>
      scorePair({
        model,
        left: vectors.get(left)!,
        right: vectors.get(right)!,
      }).probability,
  });
  return {
    pairs: all
      .filter(({ probability }) => probability >= LISTED)
      .map(({ a, b, probability, score, crossTeam }) =>
        expect.objectContaining({
          left_id: a.id,
          right_id: b.id,
          probability,
          score,
          crossTeam,
        }),
      ),
    groups,
  };
}

describe.each(databases.eachSupportedId())(
  'overlap upkeep on %s',
  databaseId => {
    let bench: OverlapBench;
    beforeEach(async () => {
      bench = await createOverlapBench(databaseId);
    });

    const version = async () =>
      (await bench.overlapStore.getState()).modelVersion;
    const pendingCount = async () =>
      (await bench.overlapStore.getAllPendingIds()).length;
    const membersOfGroups = async () =>
      (await bench.overlapStore.getGroups()).flatMap(group => group.members);

    async function expectAllWell() {
      expect(await readState(bench)).toEqual(await computeState(bench));
      expect(await bench.violations()).toEqual([]);
    }

    it('builds a first model, pairs and groups, and leaves nothing pending', async () => {
      await bench.createUpkeep().run(NEVER);
      expect(await version()).toBe(0);
      expect(await bench.violations()).toEqual([]);

      await bench.save(
        manyInitiatives(40, number => ({
          visibility: number % 10 === 1 ? 'restricted' : 'public',
          archivedAt: number % 10 === 2 ? '2026-01-01' : undefined,
        })),
      );
      await bench.createUpkeep().run(NEVER);
      expect(await version()).toBe(1);
      expect(await pendingCount()).toBe(0);
      const { pairs, groups } = await readState(bench);
      expect(pairs.length).toBeGreaterThan(10);
      expect(groups.length).toBeGreaterThan(1);
      const hasPairs = (id: string) =>
        pairs.some(pair => [pair.left_id, pair.right_id].includes(id));
      expect(hasPairs('initiative-31')).toBe(true);
      expect(hasPairs('initiative-32')).toBe(false);
      expect(await membersOfGroups()).not.toContain('initiative-31');
      const model = await bench.overlapStore.getModel(1);
      expect(model?.documentCount).toBe(32);
      await expectAllWell();
    });

    it('brings changes in without a new model and keeps the ids of groups', async () => {
      const all = manyInitiatives(40);
      await bench.save(all);
      const upkeep = bench.createUpkeep();
      await upkeep.run(NEVER);
      const before = await bench.overlapStore.getGroups();

      await bench.save([
        { ...all[3], owner: 'group:default/elsewhere' },
        {
          ...all[5],
          title: 'Something else',
          problem: 'Entirely new words here',
        },
        { ...all[7], archivedAt: '2026-03-01' },
        numbered(41, { ...all[9], owner: 'group:default/elsewhere' }),
        numbered(42, { title: 'x', problem: 'y' }),
      ]);
      await upkeep.run(NEVER);
      expect(await version()).toBe(1);
      await expectAllWell();
      const after = await bench.overlapStore.getGroups();
      const kept = after.filter(group =>
        before.some(({ id }) => id === group.id),
      );
      expect(kept.length).toBeGreaterThan(0);

      await bench.save([{ ...all[7], archivedAt: undefined }], 'restored');
      await upkeep.run(NEVER);
      expect(await version()).toBe(1);
      await expectAllWell();
    });

    it('ends although changes keep coming, unless asked to settle', async () => {
      const [changed, ...others] = manyInitiatives(40);
      await bench.save([changed, ...others]);
      await bench.createUpkeep().run(NEVER);
      const restless = new DatabaseOverlapStore(bench.knex);
      const { applyChanges } = restless;
      let changes = 0;
      restless.applyChanges = async plan => {
        if (changes < 5) {
          changes += 1;
          await bench.save([{ ...changed, title: `Version ${changes}` }]);
        }
        return applyChanges(plan);
      };
      const upkeep = bench.createUpkeep({ store: restless });
      await bench.save([{ ...changed, title: 'First of many' }]);
      await upkeep.run(NEVER);
      expect(changes).toBe(1);
      expect(await pendingCount()).toBe(1);

      await upkeep.run(NEVER, { settle: true });
      expect(changes).toBe(5);
      expect(await pendingCount()).toBe(0);
      await expectAllWell();
    });

    it('builds a new model when an initiative it counts is restricted', async () => {
      const all = manyInitiatives(40);
      const secret = numbered(40, {
        title: 'Xylophone prediction',
        problem: 'Predict every xylophone, and again the xylophone',
      });
      const other = numbered(41, {
        title: 'Xylophone tuning',
        problem: 'Tune a xylophone',
      });
      await bench.save([...all, secret, other]);
      const upkeep = bench.createUpkeep();
      await upkeep.run(NEVER);
      const frequency = async () =>
        Object.entries(
          (await bench.overlapStore.getModel(await version()))!
            .documentFrequencies,
        ).filter(([term]) => term.startsWith('xylophon')).length;
      expect(await frequency()).toBeGreaterThan(0);

      await bench.save([{ ...secret, visibility: 'restricted' }]);
      await upkeep.run(NEVER);
      expect(await version()).toBe(2);
      expect(await frequency()).toBe(0);
      expect(await bench.knex('overlap_model').pluck('version')).toEqual([2]);
      await expectAllWell();

      await bench.save([
        { ...secret, title: 'More', visibility: 'restricted' },
      ]);
      await upkeep.run(NEVER);
      expect(await version()).toBe(2);
    });

    it('builds a new model after a fifth came or went, or when asked to', async () => {
      const all = manyInitiatives(40);
      await bench.save(all.slice(0, 20));
      const upkeep = bench.createUpkeep();
      await upkeep.run(NEVER);
      await bench.save(all.slice(20, 23));
      await upkeep.run(NEVER);
      expect(await version()).toBe(1);
      await bench.save(all.slice(23, 24));
      await upkeep.run(NEVER);
      expect(await version()).toBe(2);
      await expectAllWell();
      await bench.save(
        all.slice(0, 5).map(item => ({ ...item, archivedAt: '2026-03-01' })),
      );
      await upkeep.run(NEVER);
      expect(await version()).toBe(3);
      await expectAllWell();
      await bench.overlapStore.wantRebuild();
      await upkeep.run(NEVER);
      expect(await version()).toBe(4);
      await upkeep.run(NEVER);
      expect(await version()).toBe(4);
      await expectAllWell();
    });

    it('stores the same after any changes as a computation from scratch', async () => {
      const base = manyInitiatives(15);
      await bench.save(base);
      const upkeep = bench.createUpkeep();
      await upkeep.run(NEVER);
      let builds = 0;
      let changes = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              number: fc.nat({ max: 24 }),
              fields: someFields,
              archived: fc.nat({ max: 4 }).map(n => n === 0),
              thenRun: fc.boolean(),
            }),
            { minLength: 1, maxLength: 5 },
          ),
          async steps => {
            const first = await version();
            for (const { number, fields, archived, thenRun } of steps) {
              const archivedAt = archived ? '2026-03-01' : undefined;
              await bench.save([numbered(number, { ...fields, archivedAt })]);
              if (thenRun) {
                await upkeep.run(NEVER);
              }
            }
            await upkeep.run(NEVER);
            builds += (await version()) - first;
            changes += steps.length;
            await expectAllWell();
          },
        ),
        { numRuns: 15 },
      );
      // Both ways were taken: a new model, and changes under the same one.
      expect(builds).toBeGreaterThan(0);
      expect(builds).toBeLessThan(changes);
    });
  },
);
