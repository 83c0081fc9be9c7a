import {
  accessOf,
  aDecision,
  anInitiative,
  outsider,
} from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { DatabaseInsightStore } from '../DatabaseInsightStore';

jest.setTimeout(60_000);

const action = 'created' as const;
const team = (name: string) => `group:default/team-${name}`;

describe.each(databases.eachSupportedId())(
  'insight store on %s',
  databaseId => {
    async function setUp() {
      const { knex, store } = await createTestStore(databaseId);
      return { knex, store, insights: new DatabaseInsightStore(knex) };
    }

    it('names groups of most teams first, of what one may read', async () => {
      const { knex, store, insights } = await setUp();
      const members = [
        ['one', team('a')],
        ['two', team('b')],
        ['three', team('c')],
        ['four', team('a')],
        ['five', team('a')],
        ['six', team('a')],
      ];
      await store.write(transaction =>
        transaction.saveMany({
          kind: 'initiative',
          versions: [
            ...members.map(([id, owner]) =>
              anInitiative({ id, title: `Title ${id}`, owner }),
            ),
            anInitiative({ id: 'secret', visibility: 'hidden' }),
          ].map(record => ({ record, action })),
        }),
      );
      const groups: [string, string, string[]][] = [
        ['wide', 'secret', ['one', 'two', 'three', 'secret']],
        ['large', 'five', ['four', 'five', 'six', 'one']],
        ['small', 'one', ['one', 'secret']],
      ];
      for (const [id, typical, ids] of groups) {
        await knex('overlap_group').insert({
          ...{
            id,
            typical_id: typical,
            mean_probability: 0.7,
            size: ids.length,
          },
        });
        await knex('overlap_group_member').insert(
          ids.map(initiative => ({ group_id: id, initiative_id: initiative })),
        );
      }
      const wide = { id: 'wide', name: 'Title one', teams: 3, initiatives: 3 };
      const large = {
        id: 'large',
        name: 'Title five',
        teams: 1,
        initiatives: 4,
      };
      expect(await insights.largestGroups(10, outsider())).toEqual({
        total: 2,
        largest: [wide, large],
      });
      // Groups are worked out for everybody at once: of public records alone.
      expect(await insights.largestGroups(1, accessOf())).toEqual({
        total: 2,
        largest: [wide],
      });
    });

    it('counts questions by how they stand', async () => {
      const { knex, store, insights } = await setUp();
      const answers: [string, string, number][] = [
        ['open', 'a', 0],
        ['open', 'b', 1],
        ['confirmed', 'a', 0],
        ['confirmed', 'b', 1],
        ['agreed', 'a', 0],
        ['agreed', 'b', 0],
        ['alone', 'a', 0],
        ['alone', 'a', 1],
      ];
      const named = answers.map(([divergence, name, answer], index) => ({
        ...{ divergence, name, answer, id: `decision-${index}` },
      }));
      await store.write(transaction =>
        transaction.saveMany({
          kind: 'decision',
          versions: named.map(({ id, name }) => ({
            record: aDecision({ id, owner: team(name), status: 'accepted' }),
            action,
          })),
        }),
      );
      await knex('divergence').insert(
        [...new Set(named.map(({ divergence }) => divergence))].map(id => ({
          ...{ id, mean_probability: 0.6 },
        })),
      );
      await knex('divergence_answer').insert(
        named.map(({ id, divergence, answer }) => ({
          ...{ decision_id: id, divergence_id: divergence },
          ...{ answer, answer_text: String(answer) },
        })),
      );
      await knex('divergence_verdict').insert({
        ...{ id: 'verdict', divergence_id: 'confirmed', verdict: 'confirmed' },
        ...{ given_by: 'user:default/ada', given_at: '2026-01-01', seq: 1 },
      });
      await knex('divergence_verdict_member').insert(
        ['decision-2', 'decision-3'].map(id => ({
          ...{ verdict_id: 'verdict', decision_id: id },
          ...{ question: '', answer: '', changed: false },
        })),
      );
      expect(await insights.countDivergences(outsider())).toEqual({
        ...{ unsettled: 1, confirmed: 1, dismissed: 0, agreed: 1 },
      });
      const nobody = { ...outsider(), decisions: {} };
      expect(await insights.countDivergences(nobody)).toEqual({
        ...{ unsettled: 0, confirmed: 0, dismissed: 0, agreed: 0 },
      });
    });

    it('reads history a page at a time and leaves nothing out', async () => {
      const { store, insights } = await setUp();
      const ids = Array.from(
        { length: 600 },
        (_, index) => `initiative-${String(index).padStart(3, '0')}`,
      );
      await store.write(transaction =>
        transaction.saveMany({
          kind: 'initiative',
          versions: ids.map((id, index) => ({
            record: anInitiative({
              id,
              visibility: index % 3 === 0 ? 'hidden' : 'public',
              updatedAt: `2026-0${1 + (index % 2)}-01T00:00:00.000Z`,
            }),
            action,
          })),
        }),
      );
      const read = async (instant: string) => {
        const found: string[] = [];
        let afterId: string | undefined = '';
        while (afterId !== undefined) {
          const page: Awaited<ReturnType<typeof insights.recordsBefore>> =
            await insights.recordsBefore(
              { kind: 'initiative', instant, afterId },
              outsider(),
            );
          found.push(...page.records.map(({ id }) => id));
          afterId = page.nextAfter;
        }
        return found;
      };
      const open = ids.filter((_, index) => index % 3 !== 0);
      expect(await read('2026-03-01T00:00:00.000Z')).toEqual(open);
      expect(await read('2026-02-01T00:00:00.000Z')).toEqual(
        ids.filter((_, index) => index % 3 !== 0 && index % 2 === 0),
      );
      expect(await read('2026-01-01T00:00:00.000Z')).toEqual([]);
    });
  },
);
