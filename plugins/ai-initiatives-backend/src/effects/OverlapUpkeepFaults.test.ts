import type { Knex } from 'knex';
import { manyInitiatives, numbered } from './__testUtils__/overlapWorlds';
import { DatabaseOverlapStore } from '../database/DatabaseOverlapStore';
import { MAX_ATTEMPTS } from '../database/OverlapStore';
import { databases } from '../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  OverlapBench,
} from '../tests/__testUtils__/overlapBench';

jest.setTimeout(240_000);

/** Lets the n-th statement fail, once, as if the process had died there. */
function failStatement(knex: Knex, n: number): { readonly failed: boolean } {
  const { client } = knex;
  const original = client._query;
  let count = 0;
  const state = { failed: false };
  client._query = function query(this: unknown, ...args: unknown[]) {
    count += 1;
    if (count === n) {
      client._query = original;
      state.failed = true;
      return Promise.reject(new Error('killed'));
    }
    return original.apply(this, args);
  };
  return {
    get failed() {
      client._query = original;
      return state.failed;
    },
  };
}

describe.each(databases.eachSupportedId())(
  'overlap upkeep that fails on %s',
  databaseId => {
    let bench: OverlapBench;
    const all = manyInitiatives(40);
    beforeEach(async () => {
      bench = await createOverlapBench(databaseId);
    });

    const attemptsOf = async (id: string) =>
      (
        await bench
          .knex('change_log')
          .where({ record_id: id, pending: true })
          .select('attempts')
      ).map(row => Number(row.attempts));

    async function failEverywhere(prepare: (round: number) => Promise<void>) {
      let points = 0;
      for (let n = 1; ; n++) {
        await prepare(n);
        const upkeep = bench.createUpkeep();
        const fault = failStatement(bench.knex, n);
        const ended = await upkeep.run(NEVER).then(
          () => 'done',
          error => error.message,
        );
        expect(ended).toMatch(/^done$|killed/);
        const { failed } = fault;
        // Longer than a build may be silent: the next one takes over.
        bench.clock.time += 60_000;
        await upkeep.run(NEVER);
        expect(await bench.violations()).toEqual([]);
        expect(await bench.knex('overlap_model')).toHaveLength(1);
        if (!failed) {
          return points;
        }
        points += 1;
      }
    }

    it('loses and doubles nothing whichever statement of a change fails', async () => {
      await bench.save(all.slice(0, 15));
      await bench.createUpkeep().run(NEVER);
      const points = await failEverywhere(round =>
        bench.save([
          { ...all[3], title: round % 2 ? all[4].title : all[9].title },
          { ...all[5], owner: `group:default/team-${round % 7}` },
        ]),
      );
      expect(points).toBeGreaterThan(15);
    });

    it('loses and doubles nothing whichever statement of a build fails', async () => {
      await bench.save(all.slice(0, 12));
      const points = await failEverywhere(async () => {
        await bench.overlapStore.wantRebuild();
        await bench.save([all[3]]);
      });
      expect(points).toBeGreaterThan(20);
    });

    it('can be run by several at once', async () => {
      await bench.save(all.slice(0, 30));
      for (const round of [1, 2, 3]) {
        await Promise.all([
          bench.createUpkeep().run(NEVER),
          bench.createUpkeep().run(NEVER),
          bench.save(
            all.slice(round * 5, round * 5 + 10).map(initiative => ({
              ...initiative,
              owner: `group:default/team-${round}`,
            })),
          ),
          bench.createUpkeep().run(NEVER),
        ]);
      }
      await bench.createUpkeep().run(NEVER);
      expect(await bench.violations()).toEqual([]);
    });

    it('drops what was computed from a state that has moved on', async () => {
      await bench.save(all);
      await bench.createUpkeep().run(NEVER);
      await bench.save([all[3]]);
      const slow = new DatabaseOverlapStore(bench.knex);
      const outcomes: string[] = [];
      const { applyChanges } = slow;
      slow.applyChanges = async changes => {
        if (outcomes.length === 0) {
          await bench.createUpkeep().run(NEVER);
        }
        const outcome = await applyChanges(changes);
        outcomes.push(outcome);
        return outcome;
      };
      await bench.createUpkeep({ store: slow }).run(NEVER);
      expect(outcomes).toEqual(['stale']);
      expect(await bench.violations()).toEqual([]);
    });

    it('sets aside what always fails and brings in the others', async () => {
      const broken = all[7].id;
      await bench.save(all);
      const upkeep = bench.createUpkeep();
      await bench.knex('initiative').where('id', broken).update({ body: '{' });
      await upkeep.run(NEVER);
      expect(await bench.overlapStore.getAllPendingIds()).toEqual([broken]);
      expect(await attemptsOf(broken)).toEqual([1]);
      for (let run = 0; run < MAX_ATTEMPTS + 2; run++) {
        await bench.save([all[3]]);
        await upkeep.run(NEVER);
        expect(await bench.overlapStore.getAllPendingIds()).toEqual([broken]);
      }
      expect(await attemptsOf(broken)).toEqual([MAX_ATTEMPTS]);
      expect(
        (await bench.violations()).map(({ invariant }) => invariant),
      ).toContain('no effect was set aside');

      const { body } = await bench
        .knex('initiative')
        .where('id', all[8].id)
        .first();
      await bench.knex('initiative').where('id', broken).update({ body });
      await bench.save([all[7]]);
      await upkeep.run(NEVER);
      expect(await bench.overlapStore.getAllPendingIds()).toEqual([]);
    });

    it('finds the one in a batch that the database refuses', async () => {
      await bench.save(all);
      await bench.createUpkeep().run(NEVER);
      await bench.save(all.slice(0, 25));
      const refusing = new DatabaseOverlapStore(bench.knex);
      const { applyChanges } = refusing;
      refusing.applyChanges = async changes => {
        if (changes.vectors.some(({ id }) => id === all[7].id)) {
          throw new Error('refused');
        }
        return applyChanges(changes);
      };
      await bench.createUpkeep({ store: refusing }).run(NEVER);
      expect(await bench.overlapStore.getAllPendingIds()).toEqual([all[7].id]);
      expect(await attemptsOf(all[7].id)).toEqual([1]);
      await bench.createUpkeep().run(NEVER);
      expect(await bench.violations()).toEqual([]);
    });

    it('lets one build at a time, and another take over when it falls silent', async () => {
      await bench.save(all);
      const { overlapStore, clock } = bench;
      const start = () => {
        const now = new Date(clock.time).toISOString();
        const until = new Date(clock.time + 30_000).toISOString();
        return overlapStore.startBuild({ now, until });
      };
      const first = await start();
      expect(first).toMatchObject({ version: 1, replaces: 0 });
      expect(await start()).toBeUndefined();
      await bench.createUpkeep().run(NEVER);
      expect((await overlapStore.getState()).modelVersion).toBe(0);

      clock.time += 31_000;
      const second = await start();
      expect(second).toMatchObject({ version: 2 });
      const until = new Date(clock.time + 30_000).toISOString();
      expect(await overlapStore.saveBuilt({ version: 1, until })).toBe(false);
      expect(
        await overlapStore.switchModel({ ticket: first!, failedIds: [] }),
      ).toBe(false);
      expect(await overlapStore.saveBuilt({ version: 2, until })).toBe(true);

      clock.time += 61_000;
      await bench.createUpkeep().run(NEVER);
      expect((await overlapStore.getState()).modelVersion).toBe(3);
      expect(await bench.violations()).toEqual([]);
    });

    it.each(['', '{'])(
      'replaces a model that is damaged to %j',
      async model => {
        await bench.save(all);
        await bench.createUpkeep().run(NEVER);
        await bench.knex('overlap_model').update({ model });
        await bench.createUpkeep().run(NEVER);
        expect((await bench.overlapStore.getState()).modelVersion).toBe(2);
        expect(await bench.violations()).toEqual([]);
      },
    );

    it('finds a damaged vector, and a rebuild replaces it', async () => {
      await bench.save(all);
      await bench.createUpkeep().run(NEVER);
      await bench
        .knex('overlap_vector')
        .where('initiative_id', all[4].id)
        .update({ vector: '{"id":' });
      expect((await bench.violations()).map(({ detail }) => detail)).toContain(
        `'${all[4].id}' is missing against a computation from scratch`,
      );
      await bench.overlapStore.wantRebuild();
      await bench.createUpkeep().run(NEVER);
      expect(await bench.violations()).toEqual([]);
    });

    it('stops between two pieces of work and goes on later', async () => {
      await bench.save(all);
      const stop = new AbortController();
      const stopping = new DatabaseOverlapStore(bench.knex);
      const { saveBuilt } = stopping;
      stopping.saveBuilt = async part => {
        const saved = await saveBuilt(part);
        stop.abort();
        return saved;
      };
      await expect(
        bench.createUpkeep({ store: stopping }).run(stop.signal),
      ).rejects.toThrow(/abort/i);
      expect((await bench.overlapStore.getState()).modelVersion).toBe(0);
      // Given back at once: nobody has to wait for it to run out.
      await bench.createUpkeep().run(NEVER);
      expect((await bench.overlapStore.getState()).modelVersion).toBe(2);
      expect(await bench.violations()).toEqual([]);
    });

    it('gives up a build that is called off, and begins none until asked or an hour later', async () => {
      await bench.save(all.slice(0, 4));
      await bench.createUpkeep().run(NEVER);
      await bench.save(all.slice(4));
      const { overlapStore, clock } = bench;
      const watched = new DatabaseOverlapStore(bench.knex);
      const { saveBuilt } = watched;
      const seen: number[] = [];
      const calledOff: boolean[] = [];
      const at = () => new Date(clock.time).toISOString();
      watched.saveBuilt = async part => {
        const saved = await saveBuilt(part);
        seen.push((await overlapStore.getBuildState(at())).percent);
        if (part.vectors) {
          const notBefore = new Date(clock.time + 3_600_000).toISOString();
          calledOff.push(await overlapStore.cancelBuild({ notBefore }));
        }
        return saved;
      };
      await bench.createUpkeep({ store: watched }).run(NEVER);
      // It had drifted, so that the build began by itself; what came is compared anyway.
      expect(seen.length).toBeGreaterThan(1);
      expect(calledOff).toEqual([true]);
      expect((await overlapStore.getState()).modelVersion).toBe(1);
      expect(
        await overlapStore.getPending({ limit: 9, exceptIds: [] }),
      ).toEqual([]);
      expect(await bench.violations()).toEqual([]);

      clock.time += 3_600_001;
      await bench.createUpkeep().run(NEVER);
      expect((await overlapStore.getState()).modelVersion).toBe(3);
      expect(await bench.violations()).toEqual([]);
    });

    it('tells no group of what is no longer public', async () => {
      const alike = [1, 2, 3].map(number =>
        numbered(100 + number, {
          title: 'Zebra crossing counter',
          problem: 'Count zebra crossings in photographs',
          owner: `group:default/zebra-${number}`,
        }),
      );
      await bench.save([...all, ...alike]);
      const upkeep = bench.createUpkeep();
      await upkeep.run(NEVER);
      const zebras = async () =>
        (await bench.overlapStore.getGroups()).find(({ members }) =>
          members.includes(alike[0].id),
        )?.members;
      expect(await zebras()).toEqual(alike.map(({ id }) => id));
      await bench.save([{ ...alike[2], visibility: 'hidden' }]);
      await upkeep.run(NEVER);
      expect(await zebras()).toEqual([alike[0].id, alike[1].id]);
      expect(await bench.violations()).toEqual([]);
    });
  },
);
