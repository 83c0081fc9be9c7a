import { initiativeReadPermission } from 'backstage-plugin-ai-initiatives-common';
import { accessOf, anInitiative, outsider } from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import { manyInitiatives } from '../../effects/__testUtils__/overlapWorlds';
import { databases } from '../../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  WORDS,
} from '../../tests/__testUtils__/overlapBench';
import { getOverlapGroup } from './getOverlapGroup';

jest.setTimeout(120_000);

const chatbotOf = (team: string) =>
  anInitiative({
    id: `chatbot-${team}`,
    title: `Warranty letter sorting for ${team}`,
    problem: 'Sort warranty letters so that the right workshop answers them',
    owner: `group:default/${team}`,
    createdBy: `user:default/${team}-lead`,
  });

describe.each(databases.eachSupportedId())(
  'getOverlapGroup on %s',
  databaseId => {
    const stranger = outsider();

    async function setUp(...teams: readonly string[]) {
      const bench = await createOverlapBench(databaseId);
      const { store, save } = bench;
      const members = teams.map(chatbotOf);
      await save([...manyInitiatives(20), ...members]);
      await bench.createUpkeep({ words: WORDS }).run(NEVER);
      const get = (id: string, access: Access) =>
        getOverlapGroup({ store, id, access, today: '2026-03-01' });
      const { items } = await store.listOverlapGroups(
        { limit: 100, offset: 0 },
        stranger,
      );
      const group = items.find(item =>
        item.members.some(({ id }) => id === members[0].id),
      )!;
      return { ...bench, members, get, id: group.id, group };
    }

    it('shows members, what they share and the pairs among them', async () => {
      const { get, id, group } = await setUp('north', 'south', 'west');
      const view = await get(id, stranger);
      expect(view).toMatchObject({
        id,
        name: group.name,
        teams: 3,
        membersTotal: 3,
        pairsTotal: 3,
      });
      const [first] = view.members;
      expect(first).toMatchObject({
        initiative: { title: group.name, problem: expect.any(String) },
        owner: { ref: first.initiative.owner },
        buildsOn: [],
      });
      expect(
        view.members.map(({ initiative }) => initiative.id).sort(),
      ).toEqual(['chatbot-north', 'chatbot-south', 'chatbot-west']);
      expect(view.terms.map(({ label }) => label)).toContain('warranty');
      for (const { left, right, band } of view.pairs) {
        expect([left.id, right.id]).toEqual([
          expect.stringMatching(/^chatbot-/),
          expect.stringMatching(/^chatbot-/),
        ]);
        expect(band).toBe('likely');
      }
    });

    it('hides what a policy hides, and does not exist with fewer than two', async () => {
      const { get, id } = await setUp('north', 'south', 'west');
      const withoutTeams = (...teams: readonly string[]): Access => ({
        ...stranger,
        decisions: {
          ...stranger.decisions,
          [initiativeReadPermission.name]: {
            not: {
              field: 'owner',
              values: teams.map(team => `group:default/${team}`),
            },
          },
        },
      });
      const view = await get(id, withoutTeams('north'));
      expect(JSON.stringify(view)).not.toContain('north');
      expect(view).toMatchObject({ membersTotal: 2, teams: 2, pairsTotal: 1 });

      const message = (group: string, access: Access) =>
        get(group, access).catch(error =>
          `${error.name}: ${error.message}`.replaceAll(group, 'ID'),
        );
      expect(await message(id, withoutTeams('north', 'south'))).toBe(
        await message('nowhere', stranger),
      );
      expect(await message('nowhere', stranger)).toBe(
        "NotFoundError: No overlap group 'ID'",
      );
    });

    it('leaves out what was restricted or archived before upkeep saw it', async () => {
      const { get, id, members, save } = await setUp('north', 'south', 'west');
      const [north, south] = members;
      await save([{ ...north, visibility: 'hidden' }]);
      expect(JSON.stringify(await get(id, stranger))).not.toContain(north.id);
      const lead = accessOf({ ref: 'user:default/north-lead' });
      expect(JSON.stringify(await get(id, lead))).not.toContain(north.id);
      await save([{ ...south, archivedAt: '2026-03-01' }], 'archived');
      await expect(get(id, stranger)).rejects.toThrow('No overlap group');
    });
  },
);
