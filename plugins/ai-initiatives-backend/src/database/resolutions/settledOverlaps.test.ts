import type {
  ResolutionInput,
  ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';
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

jest.setTimeout(120_000);

const today = '2026-03-01';
const REASONS: Readonly<Record<ResolutionKind, Partial<ResolutionInput>>> = {
  join: { kept: 'zz-theirs' },
  'build-on': { kept: 'mine' },
  'split-scope': {},
  'deliberate-parallel': { rationale: 'Markets', revisitOn: '2026-06-01' },
  'not-an-overlap': { rationale: 'Other letters' },
};

const text = {
  title: 'Warranty letter sorting',
  problem: 'Sort warranty letters so that the right workshop answers them',
};
const mine = anInitiative({
  ...text,
  id: 'mine',
  attachments: [{ entityRef: 'resource:default/letters', role: 'reads' }],
});
const theirs = anInitiative({
  ...text,
  id: 'zz-theirs',
  owner: 'group:default/team-portal',
  createdBy: 'user:default/olga',
  attachments: [{ entityRef: 'component:default/letters', role: 'uses' }],
});

describe.each(databases.eachSupportedId())(
  'settled overlaps on %s',
  databaseId => {
    async function setUp() {
      const bench = await createOverlapBench(databaseId);
      const settling = createSettlingBench(bench);
      await bench.save([...manyInitiatives(12), mine, theirs]);
      await bench.createUpkeep().run(NEVER);
      const { store } = bench;
      const listed = async (settled?: boolean, asOf = today) => {
        const page = await store.listOverlaps(
          { settled, today: asOf, initiative: 'mine', band: 'likely' },
          stranger,
        );
        expect(page.totalItems).toBe(page.items.length);
        return page.items.map(({ right }) => right.id);
      };
      const likely = async () => {
        const { items } = await store.listInitiatives(
          { search: 'Warranty' },
          stranger,
        );
        return items.map(item => item.likelyOverlaps);
      };
      const settle = async (kind: ResolutionKind) => {
        const { resolution } = await settling.propose(ada, {
          left: 'mine',
          right: 'zz-theirs',
          kind,
          ...REASONS[kind],
        });
        return resolution.id;
      };
      return { ...bench, ...settling, listed, likely, settle };
    }

    it.each<[ResolutionKind, number]>([
      ['join', 1],
      ['build-on', 1],
      ['split-scope', 1],
      ['deliberate-parallel', 1],
      ['not-an-overlap', 0],
    ])('leave the unsettled ones: %s', async (kind, stillCounted) => {
      const { listed, likely, settle, consent, undo } = await setUp();
      expect(await listed(false)).toEqual(['zz-theirs']);
      expect(await listed(true)).toEqual([]);

      const id = await settle(kind);
      expect(await listed(false)).toEqual(['zz-theirs']);
      expect(await likely()).toEqual([1, 1]);

      await consent(olga, id);
      expect(await listed(false)).toEqual([]);
      expect(await listed(true)).toEqual(['zz-theirs']);
      expect(await listed()).toEqual(['zz-theirs']);
      expect(await likely()).toEqual([stillCounted, stillCounted]);

      await undo(ada, id);
      expect(await listed(false)).toEqual(['zz-theirs']);
      expect(await likely()).toEqual([1, 1]);
    });

    it('come back when the day to look again has come', async () => {
      const { listed, settle, consent } = await setUp();
      await consent(olga, await settle('deliberate-parallel'));
      expect(await listed(false, '2026-05-31')).toEqual([]);
      expect(await listed(false, '2026-06-01')).toEqual(['zz-theirs']);
      expect(await listed(true, '2026-06-01')).toEqual([]);
    });

    it('come back when a text has changed materially', async () => {
      const bench = await setUp();
      const { listed, likely, settle, consent } = bench;
      await consent(olga, await settle('not-an-overlap'));
      // More of the same: still alike, but not what was compared.
      const more =
        'Workshops also want parts, prices, delivery days and photographs of damaged engines, gearboxes, brakes';
      await bench.save([{ ...mine, problem: `${mine.problem}. ${more}` }]);
      await bench.createUpkeep().run(NEVER);
      const page = await bench.store.listOverlaps(
        { settled: false, today, initiative: 'mine', crossTeam: true },
        stranger,
      );
      expect(page.items).toContainEqual(
        expect.objectContaining({
          resolution: expect.objectContaining({ outdated: true }),
        }),
      );
      expect(await listed(true)).toEqual([]);
      expect(await likely()).toEqual([1, 1]);
      await bench.createDivergenceUpkeep().run(NEVER);
      expect(await bench.violations()).toEqual([]);
    });

    it('show how they are settled, with the sides of the row', async () => {
      const { store, settle } = await setUp();
      const id = await settle('join');
      const sideOf = async (initiative: string) => {
        const { items } = await store.listOverlaps(
          { today, initiative, band: 'likely' },
          stranger,
        );
        expect(items).toHaveLength(1);
        expect(items[0].resolution).toMatchObject({
          id,
          kind: 'join',
          status: 'proposed',
        });
        return items[0].resolution?.consents.map(({ side }) => side);
      };
      expect(await sideOf('mine')).toEqual(['left']);
      expect(await sideOf('zz-theirs')).toEqual(['right']);
      const { items } = await store.listOverlaps(
        { today, settled: false },
        stranger,
      );
      expect(items.filter(item => item.resolution)).toHaveLength(1);
    });

    it.each([undefined, 'group:default/team-claims'])(
      'are counted right among all pairs (owner: %s)',
      async owner => {
        const { store, settle, consent } = await setUp();
        await consent(olga, await settle('split-scope'));
        const list = async (settled?: boolean) => {
          const page = await store.listOverlaps(
            { today, settled, limit: 100, owner: owner ? [owner] : [] },
            stranger,
          );
          expect(page.items).toHaveLength(page.totalItems);
          return page.items.map(({ left, right }) => `${left.id} ${right.id}`);
        };
        const [all, settled, unsettled] = [
          await list(),
          await list(true),
          await list(false),
        ];
        expect(settled).toEqual(['mine zz-theirs']);
        expect([...settled, ...unsettled].sort()).toEqual([...all].sort());
      },
    );

    it('cost no statement per row', async () => {
      const { knex, store, settle } = await setUp();
      const count = async () => {
        const statements: string[] = [];
        const note = ({ sql }: { sql: string }) => statements.push(sql);
        knex.on('query', note);
        await store.listOverlaps({ today, settled: false }, stranger);
        knex.off('query', note);
        return statements.length;
      };
      const before = await count();
      await settle('join');
      expect(await count()).toBe(before);
      expect(before).toBeLessThanOrEqual(2);
    });
  },
);
