import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { accessOf, anInitiative, outsider } from '../__fixtures__/build';
import {
  manyInitiatives,
  numbered,
} from '../effects/__testUtils__/overlapWorlds';
import { Access, OWN_ACCESS } from '../access/Access';
import { DatabaseEntityGraphStore } from '../database/DatabaseEntityGraphStore';
import { SimilarWorkIndex } from '../effects/SimilarWorkIndex';
import { overlapWords } from '../overlap/overlapWords';
import { databases } from '../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  WORDS,
} from '../tests/__testUtils__/overlapBench';
import { createOverlapUseCases } from './createOverlapUseCases';
import { recordNotFound } from './records/recordErrors';

jest.setTimeout(120_000);

const PHRASES = {
  title: 'Warranty letter sorting',
  problem: 'Sort warranty letters so that the right workshop answers them',
};
const TOO_SHORT = { title: 'Zz', problem: 'Yy' };

describe.each(databases.eachSupportedId())(
  'overlap use cases on %s',
  databaseId => {
    async function setUp(words = WORDS, visible: readonly string[] = []) {
      const bench = await createOverlapBench(databaseId);
      const { store, knex, overlapStore } = bench;
      const similarWorkIndex = new SimilarWorkIndex(overlapStore);
      const nudge = jest.fn();
      const entities = new DatabaseEntityGraphStore(knex);
      const graph = {
        around: async (ref: string) =>
          new Map(
            (await entities.getSurroundings(ref)).map(entity => [
              entity.ref,
              entity,
            ]),
          ),
        visibleTo: async () => new Set(visible),
      };
      const getInitiativeView = async (id: string, access: Access) => {
        const initiative = await store.getRecord({
          kind: 'initiative',
          id,
          access,
        });
        if (!initiative) {
          throw recordNotFound('initiative', id);
        }
        return { initiative } as InitiativeView;
      };
      const useCases = createOverlapUseCases({
        store,
        overlapStore,
        similarWorkIndex,
        graph,
        words,
        effects: { nudge },
        getInitiativeView,
        now: () => new Date('2026-03-01T00:00:00Z'),
        verify: async () => ({ checkedAt: 'now', violations: [] }),
      });
      const as = (access: Access) => ({ access, credentials: {} as never });
      const upkeep = bench.createUpkeep({ words });
      const settle = () => upkeep.run(NEVER);
      return { ...bench, ...useCases, as, settle, nudge, knex };
    }

    const me = accessOf();
    const stranger = outsider();
    const attachments = [
      { entityRef: 'resource:default/letters', role: 'reads' as const },
    ];
    const mine = anInitiative({ ...PHRASES, id: 'mine', attachments });
    const theirs = anInitiative({
      ...PHRASES,
      id: 'theirs',
      title: 'Sorting of warranty letters',
      owner: 'group:default/workshop',
      createdBy: 'user:default/wim',
      attachments,
    });
    const secret = anInitiative({
      ...theirs,
      id: 'secret',
      visibility: 'restricted',
    });

    it('finds public work like a draft, with reasons, and nothing before there is any', async () => {
      const { findSimilarWork, as, save, settle, knex } = await setUp();
      expect(await findSimilarWork(PHRASES, as(me))).toEqual({
        tooLittle: false,
        items: [],
      });
      expect(await findSimilarWork(TOO_SHORT, as(me))).toEqual({
        tooLittle: true,
        items: [],
      });
      await new DatabaseEntityGraphStore(knex).upsert(
        [
          {
            ref: 'resource:default/letters',
            title: 'Letter archive',
            relations: [],
          },
        ],
        'g1',
      );
      await save([...manyInitiatives(20), mine, theirs]);
      await settle();
      const answer = await findSimilarWork(
        { ...PHRASES, attachments, except: 'mine' },
        as(stranger),
      );
      expect(answer.tooLittle).toBe(false);
      const [best] = answer.items;
      expect(best).toMatchObject({
        initiative: { id: 'theirs', title: 'Sorting of warranty letters' },
        band: 'likely',
        kinds: ['same-text', 'same-problem', 'same-data'],
      });
      expect(best.evidence.terms.map(({ label }) => label)).toContain(
        'warranty',
      );
      expect(best.evidence.entities).toMatchObject([
        { ref: 'resource:default/letters', title: 'Letter archive' },
      ]);
      const shares = [...best.evidence.terms, ...best.evidence.entities];
      expect(
        shares.reduce(
          (sum, { share }) => sum + share,
          best.evidence.otherShare + best.evidence.subjectShare,
        ),
      ).toBeCloseTo(1, 4);
      expect(answer.items.length).toBeLessThanOrEqual(5);

      const blind = { ...stranger, wholeCatalog: false };
      const hidden = await findSimilarWork(
        { ...PHRASES, attachments },
        as(blind),
      );
      expect(hidden.items[0].evidence.entities[0].title).toBe('letters');
      expect(await findSimilarWork(TOO_SHORT, as(me))).toEqual({
        tooLittle: true,
        items: [],
      });
    });

    it('finds what says the same in other words, and says in which', async () => {
      const words = overlapWords('english');
      const { findSimilarWork, as, save, settle } = await setUp(words);
      const fences = anInitiative({
        id: 'fences',
        title: 'Fence breach forecast',
        problem: 'Predict where somebody will climb over the perimeter fence',
      });
      await save([...manyInitiatives(20), fences]);
      await settle();
      const { items } = await findSimilarWork(
        { title: 'Foresee intrusions across our boundary' },
        as(stranger),
      );
      const found = items.find(({ initiative }) => initiative.id === 'fences');
      expect(found).toBeDefined();
      expect(
        found!.evidence.terms.every(({ typed }) => typed !== undefined),
      ).toBe(true);
    });

    it('answers drafts as if restricted work did not exist, also for its owner', async () => {
      const answers = [];
      for (const extra of [
        [],
        [secret, { ...secret, id: 's2', visibility: 'hidden' as const }],
      ]) {
        const { findSimilarWork, as, save, settle } = await setUp();
        await save([...manyInitiatives(20), theirs, ...extra]);
        await settle();
        answers.push(
          JSON.stringify([
            await findSimilarWork(PHRASES, as(stranger)),
            await findSimilarWork(
              PHRASES,
              as(accessOf({ ref: 'user:default/wim' })),
            ),
            await findSimilarWork(PHRASES, as(OWN_ACCESS)),
          ]),
        );
      }
      expect(answers[1]).toBe(answers[0]);
    });

    it('follows changes without reading everything again', async () => {
      const { findSimilarWork, as, save, settle, overlapStore } = await setUp();
      const getVectors = jest.spyOn(overlapStore, 'getVectors');
      const ids = async () =>
        (await findSimilarWork(PHRASES, as(stranger))).items.map(
          ({ initiative }) => initiative.id,
        );
      await save([...manyInitiatives(30), mine]);
      await settle();
      expect((await ids())[0]).toBe('mine');
      getVectors.mockClear();
      await ids();
      expect(getVectors).not.toHaveBeenCalled();

      await save([theirs]);
      await settle();
      expect((await ids()).slice(0, 2).sort()).toEqual(['mine', 'theirs']);
      await save([{ ...theirs, archivedAt: '2026-03-01' }], 'archived');
      // Not even before upkeep has seen it.
      expect(await ids()).not.toContain('theirs');
      await save([{ ...mine, visibility: 'restricted' }]);
      expect(await ids()).not.toContain('mine');
      await settle();
      expect(await ids()).not.toContain('mine');
    });

    it('says where compared work meets in the catalog, to who may see the way', async () => {
      const [intake, portal, claims] = [
        'component:default/intake',
        'component:default/portal',
        'system:default/claims',
      ];
      const { compareInitiatives, as, save, settle, knex } = await setUp(
        WORDS,
        [intake, portal],
      );
      const within = [{ type: 'partOf', targetRef: claims }];
      await new DatabaseEntityGraphStore(knex).upsert(
        [
          { ref: intake, title: 'Intake', relations: within },
          { ref: portal, title: 'Portal', relations: within },
          { ref: claims, title: 'Claims', relations: [] },
        ],
        'g1',
      );
      const at = (entityRef: string) => [
        { entityRef, role: 'changes' as const },
        { entityRef: 'group:default/all', role: 'serves' as const },
      ];
      await save([
        { ...mine, attachments: at(intake) },
        { ...theirs, attachments: at(portal) },
      ]);
      await settle();
      const meetingFor = async (wholeCatalog: boolean) => {
        const caller = as({ ...stranger, wholeCatalog });
        const request = { ids: ['mine', 'theirs'] };
        return (await compareInitiatives(request, caller)).pairs[0].meeting;
      };
      expect(await meetingFor(true)).toEqual({
        meeting: claims,
        path: [
          { ref: intake, title: 'Intake', known: true },
          { ref: claims, title: 'Claims', known: true },
          { ref: portal, title: 'Portal', known: true },
        ],
      });
      expect(await meetingFor(false)).toBeUndefined();
    });

    it('compares two to four initiatives the caller may read', async () => {
      const { compareInitiatives, as, save, settle } = await setUp();
      const short = numbered(99, TOO_SHORT);
      await save([mine, theirs, secret, short]);
      const compare = (ids: string[], access = stranger) =>
        compareInitiatives({ ids }, as(access));
      expect((await compare(['mine', 'theirs'])).pairs).toHaveLength(1);
      await settle();
      const { initiatives, pairs } = await compare([
        'mine',
        short.id,
        'theirs',
      ]);
      expect(initiatives.map(({ initiative }) => initiative.id)).toEqual([
        'mine',
        short.id,
        'theirs',
      ]);
      expect(pairs).toMatchObject([
        { left: 'mine', right: short.id, tooLittle: short.id },
        {
          left: 'mine',
          right: 'theirs',
          kinds: ['same-text', 'same-problem', 'same-data'],
        },
        { left: short.id, right: 'theirs', tooLittle: short.id },
      ]);
      expect(pairs[1].tooLittle).toBeUndefined();

      const message = (id: string) =>
        compare(['mine', id]).catch(error =>
          `${error.name}: ${error.message}`.replaceAll(id, 'ID'),
        );
      expect(await message('secret')).toBe(await message('nowhere'));
      expect(await message('secret')).toMatch(/^NotFoundError: No initiative/);
      for (const ids of [
        [],
        ['mine'],
        ['mine', 'mine'],
        ['a', 'b', 'c', 'd', 'e'],
      ]) {
        await expect(compare(ids)).rejects.toThrow(
          /Comparing takes 2 to 4 different initiatives/,
        );
      }
    });

    it('lists overlaps of an entity, that side first, and groups', async () => {
      const { listOverlaps, listOverlapGroups, as, save, settle } =
        await setUp();
      const elsewhere = { ...mine, id: 'zz-mine', attachments: [] };
      await save([
        ...manyInitiatives(20),
        { ...theirs, attachments: [] },
        mine,
        secret,
        elsewhere,
      ]);
      await settle();
      const at = (
        query: Parameters<typeof listOverlaps>[0],
        access = stranger,
      ) =>
        listOverlaps(query, as(access)).then(page =>
          page.items.map(({ left, right }) => [left.id, right.id]),
        );
      expect(
        await at({ entityRef: 'Resource:letters', band: 'likely' }),
      ).toEqual([['mine', 'theirs']]);
      expect(await at({ initiative: 'theirs', band: 'likely' })).toEqual(
        expect.arrayContaining([
          ['theirs', 'mine'],
          ['theirs', 'zz-mine'],
        ]),
      );
      expect(
        await at({
          entityRef: 'resource:default/letters',
          crossTeam: false,
          band: 'likely',
        }),
      ).toHaveLength(2);
      // Only this side has the attachment, so that there is nothing they share.
      expect(await at({ initiative: 'theirs', kind: ['same-data'] })).toEqual(
        [],
      );
      expect(
        await at({
          initiative: 'theirs',
          kind: ['same-data', 'same-problem'],
          band: 'likely',
        }),
      ).toHaveLength(2);
      expect(
        await at({ kind: ['same-text'], crossTeam: false }),
      ).toContainEqual(['mine', 'zz-mine']);
      expect(await at({ initiative: 'secret' })).toEqual([]);
      const wim = accessOf({ ref: 'user:default/wim' });
      expect((await at({ initiative: 'secret' }, wim)).length).toBeGreaterThan(
        0,
      );
      await expect(at({ entityRef: 'letters' })).rejects.toThrow(
        'it must be an entity reference',
      );

      const groups = await listOverlapGroups({}, as(stranger));
      const group = groups.items.find(({ members }) =>
        members.some(({ id }) => id === 'mine'),
      );
      expect(group?.members.map(({ id }) => id).sort()).toEqual([
        'mine',
        'theirs',
        'zz-mine',
      ]);
      expect(group).toMatchObject({ teams: 2 });
    });

    it('schedules a rebuild, and calls it off', async () => {
      const { rebuildOverlaps, as, overlapStore, nudge, ...others } =
        await setUp();
      const { getOverlapRebuild, cancelOverlapRebuild, save, settle } = others;
      await expect(cancelOverlapRebuild({}, as(me))).rejects.toThrow(
        /first model is being built/,
      );
      await save([mine, theirs]);
      await settle();
      const waiting = { state: 'waiting', percent: 0, mayRun: false };
      expect(await rebuildOverlaps({}, as(me))).toEqual(waiting);
      expect(nudge).toHaveBeenCalledTimes(1);
      expect((await overlapStore.getState()).rebuildWanted).toBe(true);
      expect(await getOverlapRebuild({}, as(me))).toEqual(waiting);

      const idle = { ...waiting, state: 'idle' };
      expect(await cancelOverlapRebuild({}, as(me))).toEqual(idle);
      expect((await overlapStore.getState()).rebuildWanted).toBe(false);
    });
  },
);
