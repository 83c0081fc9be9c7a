import { mockServices } from '@backstage/backend-test-utils';
import { aResolution } from '../__fixtures__/build';
import { manyInitiatives } from './__testUtils__/overlapWorlds';
import { DEFAULT_OVERLAP_SETTINGS } from '../overlap/OverlapSettings';
import { databases } from '../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  OverlapBench,
} from '../tests/__testUtils__/overlapBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'what overlaps learn from verdicts on %s',
  databaseId => {
    const all = manyInitiatives(40);
    let bench: OverlapBench;
    beforeEach(async () => {
      bench = await createOverlapBench(databaseId);
      await bench.save(all);
      await bench.createUpkeep().run(NEVER);
    });

    const tuning = async () => {
      const { modelVersion } = await bench.overlapStore.getState();
      return (await bench.overlapStore.getModel(modelVersion))?.tuning;
    };

    async function likeliest(count: number) {
      const { modelVersion } = await bench.overlapStore.getState();
      const pairs: {
        left_id: string;
        right_id: string;
        probability: number;
      }[] = await bench
        .knex('overlap_pair')
        .where('model_version', modelVersion)
        .orderBy([
          { column: 'probability', order: 'desc' },
          { column: 'left_id' },
          { column: 'right_id' },
        ])
        .limit(count)
        .select('left_id', 'right_id', 'probability');
      return pairs;
    }

    /** Owners agreed on these pairs, on every fifth that they do overlap. */
    async function settle(
      pairs: readonly { left_id: string; right_id: string }[],
      changes: { status?: string; outdated?: boolean } = {},
    ) {
      for (const [n, { left_id, right_id }] of pairs.entries()) {
        await bench.knex('resolution').insert({
          id: `resolution-${n}`,
          left_id,
          right_id,
          kind: n % 5 === 0 ? 'build-on' : 'not-an-overlap',
          status: 'effective',
          decision_id: 'a-decision',
          outdated: false,
          revision: 1,
          seq: n,
          compared: JSON.stringify({ left: '', right: '' }),
          body: JSON.stringify(aResolution()),
          ...changes,
        });
      }
    }

    /** The resolutions here have no decisions; the rest has to hold. */
    const damagedOverlaps = async () =>
      (await bench.violations()).filter(({ invariant }) =>
        invariant.endsWith('equal a computation from scratch'),
      );

    const settling = { settle: true };

    it('moves all probabilities, says so, and forgets when told to', async () => {
      const before = await likeliest(30);
      await settle(before);
      const logger = mockServices.logger.mock();
      await bench.createUpkeep({ logger }).run(NEVER);
      expect(await tuning()).toMatchObject({ shift: 0, verdicts: 0 });

      await bench.createUpkeep({ logger }).run(NEVER, settling);
      const learnt = await tuning();
      expect(learnt).toMatchObject({ verdicts: 30 });
      expect(learnt!.shift).toBeLessThan(-0.2);
      const [after] = await likeliest(1);
      expect(after.probability).toBeLessThan(before[0].probability);
      expect(logger.info).toHaveBeenCalledWith(
        expect.stringMatching(
          /^Overlap model 2 learnt from 30 settled overlaps: what was at 50 % is at [234]\d %$/,
        ),
      );
      expect(await damagedOverlaps()).toEqual([]);

      const settings = {
        ...DEFAULT_OVERLAP_SETTINGS,
        learnsFromVerdicts: false,
      };
      await bench.createUpkeep({ settings }).run(NEVER);
      expect(await tuning()).not.toHaveProperty('shift');
      expect(await likeliest(30)).toEqual(before);
    });

    it('heeds no verdict that is open, outdated or about what is not public', async () => {
      const pairs = await likeliest(30);
      await settle(pairs.slice(0, 10), { status: 'proposed' });
      expect(await bench.overlapStore.countVerdicts()).toBe(0);
      await bench.knex('resolution').delete();
      await settle(pairs.slice(0, 10), { outdated: true });
      expect(await bench.overlapStore.countVerdicts()).toBe(0);
      await bench.knex('resolution').delete();

      await settle(pairs);
      expect(await bench.overlapStore.getVerdicts()).toHaveLength(30);
      const gone = pairs[0].left_id;
      const initiative = all.find(({ id }) => id === gone)!;
      await bench.save([{ ...initiative, visibility: 'restricted' }]);
      const left = await bench.overlapStore.getVerdicts();
      expect(left).toHaveLength(
        pairs.filter(pair => pair.left_id !== gone && pair.right_id !== gone)
          .length,
      );
      expect(await bench.overlapStore.countVerdicts()).toBe(left.length);
    });

    it('builds a new model for other weights, and only one', async () => {
      const settings = {
        ...DEFAULT_OVERLAP_SETTINGS,
        weights: { data: 2, tools: 0, systems: 1 },
      };
      const upkeep = bench.createUpkeep({ settings });
      await upkeep.run(NEVER);
      await upkeep.run(NEVER);
      expect((await bench.overlapStore.getState()).modelVersion).toBe(2);
      expect(await tuning()).toMatchObject({
        entityLogOdds: { data: 2, tools: 0, systems: 0.7 },
      });
      expect(await damagedOverlaps()).toEqual([]);
    });
  },
);
