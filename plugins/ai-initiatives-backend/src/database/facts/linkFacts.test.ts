import { anInitiative } from '../../__fixtures__/build';
import { manyInitiatives } from '../../effects/__testUtils__/overlapWorlds';
import { databases } from '../../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
} from '../../tests/__testUtils__/overlapBench';
import {
  ada,
  createSettlingBench,
  olga,
  stranger,
} from '../../tests/__testUtils__/settlingBench';
import { DatabaseEntityGraphStore } from '../DatabaseEntityGraphStore';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(120_000);

const today = '2026-03-01';
const LETTERS = 'resource:default/letters';
const SORTER = 'component:default/sorter';
const SYSTEM = 'system:default/post';

const text = {
  title: 'Warranty letter sorting',
  problem: 'Sort warranty letters so that the right workshop answers them',
};
const mine = anInitiative({
  ...text,
  id: 'mine',
  attachments: [{ entityRef: LETTERS, role: 'reads' }],
});
const theirs = anInitiative({
  ...text,
  id: 'zz-theirs',
  owner: 'group:default/team-portal',
  createdBy: 'user:default/olga',
  attachments: [{ entityRef: SORTER, role: 'uses' }],
});

describe.each(databases.eachSupportedId())(
  'overlaps among the facts on %s',
  databaseId => {
    async function setUp() {
      const bench = await createOverlapBench(databaseId);
      await bench.save([...manyInitiatives(12), mine, theirs]);
      await bench.createUpkeep().run(NEVER);
      const facts = new DatabaseFactStore(bench.knex);
      const overlaps = async (entityRef: string) => {
        const found = await facts.countFacts(
          { entityRefs: [entityRef], today },
          stranger,
        );
        return found.get(entityRef)?.overlaps;
      };
      return { ...bench, ...createSettlingBench(bench), overlaps };
    }

    it('are as many as the list has unsettled ones', async () => {
      const { overlaps, store, knex, propose, consent } = await setUp();
      const part = { type: 'partOf', targetRef: SYSTEM };
      await new DatabaseEntityGraphStore(knex).upsert(
        [LETTERS, SORTER].map(ref => ({ ref, title: ref, relations: [part] })),
        'g',
      );
      const listed = async (entityRef: string) => {
        const { totalItems } = await store.listOverlaps(
          { entityRef, today, settled: false, band: 'likely', limit: 0 },
          stranger,
        );
        return totalItems;
      };
      const refs = [LETTERS, SORTER, SYSTEM, 'group:default/team-portal'];
      for (const ref of refs) {
        expect([ref, await overlaps(ref)]).toEqual([ref, await listed(ref)]);
      }
      expect(await overlaps(SYSTEM)).toBe(1);

      const { resolution } = await propose(ada, {
        left: 'mine',
        right: 'zz-theirs',
        kind: 'split-scope',
      });
      expect(await overlaps(LETTERS)).toBe(1);
      await consent(olga, resolution.id);
      expect(await overlaps(LETTERS)).toBe(0);
    });

    it('are those of which one may read both sides', async () => {
      const { overlaps, save } = await setUp();
      await save([{ ...theirs, revision: 2, visibility: 'restricted' }]);
      expect(await overlaps(LETTERS)).toBe(0);
    });
  },
);
