import { accessOf } from '../__fixtures__/build';
import {
  me,
  mine,
  secret,
  setUpOverlaps,
  stranger,
  theirs,
  TOO_SHORT,
} from './__testUtils__/setUpOverlaps';
import {
  manyInitiatives,
  numbered,
} from '../effects/__testUtils__/overlapWorlds';
import { DatabaseEntityGraphStore } from '../database/DatabaseEntityGraphStore';
import { databases } from '../tests/__testUtils__/databases';
import { WORDS } from '../tests/__testUtils__/overlapBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'overlap use cases on %s',
  databaseId => {
    it('says where compared work meets in the catalog, to who may see the way', async () => {
      const [intake, portal, claims] = [
        'component:default/intake',
        'component:default/portal',
        'system:default/claims',
      ];
      const { compareInitiatives, as, save, settle, knex } =
        await setUpOverlaps(databaseId, WORDS, [intake, portal]);
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
      const { compareInitiatives, as, save, settle } = await setUpOverlaps(
        databaseId,
      );
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
        await setUpOverlaps(databaseId);
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
        await setUpOverlaps(databaseId);
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
