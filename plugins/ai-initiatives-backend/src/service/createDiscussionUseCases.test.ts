import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { databases } from '../tests/__testUtils__/databases';
import {
  ada,
  ines,
  olga,
  outcomeOf,
  setUpDiscussions,
  tomas,
} from '../tests/__testUtils__/discussionBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'what is said about decisions on %s',
  databaseId => {
    it('lists show open ones, and find them and what one decides', async () => {
      const bench = await setUpDiscussions(databaseId);
      const one = await bench.decide({
        title: 'One',
        decisionMakers: ['user:default/tomas', 'Tomas'],
      });
      const two = await bench.decide({ title: 'Two' });
      const three = await bench.decide({ title: 'Three', decisionMakers: [] });
      await bench.raise(ines, one.id);
      const { challenges } = await bench.raise(ines, one.id);
      await bench.raise(ines, three.id);
      const list = async (query: object) => {
        const { items, totalItems } = await bench.store.listDecisions(
          { sort: 'title', ...query },
          olga,
        );
        expect(totalItems).toBe(items.length);
        return items.map(item => `${item.title} ${item.openChallenges}`);
      };
      expect(await list({})).toEqual(['One 2', 'Three 1', 'Two 0']);
      expect(await list({ challenged: true })).toEqual(['One 2', 'Three 1']);
      expect(await list({ challenged: false })).toEqual(['Two 0']);
      const [user, ...groups] = tomas.viewer.ownershipRefs;
      expect(await list({ decisionMaker: [user] })).toEqual(['One 2']);
      expect(await list({ decisionMaker: [user, ...groups] })).toEqual([
        'One 2',
        'Two 0',
      ]);
      expect(await list({ decisionMaker: ['Tomas'] })).toEqual([]);

      await bench.records.decisions.update({
        id: two.id,
        revision: 1,
        input: { decisionMakers: [] },
        access: ada,
      });
      await bench.move(ines, challenges[0].challenge.id, {
        state: 'withdrawn',
      });
      expect(await list({ decisionMaker: groups })).toEqual([]);
      expect(await list({ challenged: true })).toEqual(['One 1', 'Three 1']);
      expect(await bench.violations()).toEqual([]);
    });

    it('the entity pages count them, also of decisions not listed', async () => {
      const bench = await setUpDiscussions(databaseId);
      const ref = 'component:default/claims';
      const entities = [{ entityRef: ref, relation: 'governs' as const }];
      const secret = {
        entities,
        visibility: 'restricted' as const,
      };
      for (const fields of [{ entities }, { entities }, secret]) {
        const { id } = await bench.decide(fields);
        await bench.raise(ada, id);
        await bench.raise(ada, id);
      }
      const around = async (who: typeof ada, near = ref) => {
        const { items, openChallenges } = await bench.store.decisionsAround(
          { near: [{ ref: near, distance: 1 }], limit: 1 },
          who,
        );
        return [items.map(item => item.record.openChallenges), openChallenges];
      };
      expect(await around(ada)).toEqual([[2], 6]);
      expect(await around(olga)).toEqual([[2], 4]);
      expect(await around(ada, 'component:default/far')).toEqual([[], 0]);
    });

    it('every contribution gives the state of the data another name', async () => {
      const bench = await setUpDiscussions(databaseId);
      const { id } = await bench.decide();
      const names = [await bench.store.getDataVersion()];
      const note = async () => names.push(await bench.store.getDataVersion());
      const { challenges } = await bench.raise(ines, id);
      await note();
      await bench.answer(tomas, challenges[0].challenge.id);
      await note();
      await bench.move(tomas, challenges[0].challenge.id, {
        state: 'answered',
      });
      await note();
      const { advice } = await bench.advise(tomas, id, {
        of: 'user:default/olga',
        role: 'expert',
      });
      await note();
      await bench.give(olga, advice[0].advice.id);
      await note();
      expect(new Set(names).size).toBe(6);
    });

    it('archived decisions keep what was said and take no more', async () => {
      const bench = await setUpDiscussions(databaseId);
      const { id } = await bench.decide();
      const { challenges } = await bench.raise(ines, id);
      const archived = await bench.records.decisions.archive({
        id,
        revision: 1,
        access: ada,
      });
      expect(archived).toMatchObject({
        challenges: [{ mayAnswer: false, mayBecome: [] }],
        mayChallenge: false,
        mayAdvise: false,
        mayAskAdvice: false,
      });
      for (const work of [
        bench.raise(ines, id),
        bench.answer(ines, challenges[0].challenge.id),
        bench.advise(ines, id, { role: 'expert', text: 'Wait.' }),
      ]) {
        expect(await outcomeOf(work)).toMatch(/Restore it before changing it/);
      }
      expect(await bench.violations()).toEqual([]);
    });

    it('takes so many challenges and so much advice', async () => {
      const bench = await setUpDiscussions(databaseId);
      const { id } = await bench.decide();
      for (let count = 0; count < LIMITS.challenges; count++) {
        await bench.raise(ines, id);
        await bench.advise(ines, id, { role: 'expert', text: 'Wait.' });
      }
      expect(await outcomeOf(bench.raise(ines, id))).toMatch(
        /^ConflictError: .* has 50 challenges/,
      );
      expect(
        await outcomeOf(
          bench.advise(ines, id, { role: 'expert', text: 'Wait.' }),
        ),
      ).toMatch(/^ConflictError: .* has 50 pieces of advice/);
    });

    it('asks for what is said in one statement, and only where there is something', async () => {
      const bench = await setUpDiscussions(databaseId);
      const { id } = await bench.decide();
      const read = () => bench.statements(() => bench.view(id, olga));
      const before = (await read()).length;
      const { challenges } = await bench.raise(ines, id);
      const other = await bench.decide();
      await bench.move(ada, challenges[0].challenge.id, {
        state: 'amended',
        amendment: other.id,
      });
      await bench.advise(ines, id, { role: 'expert', text: 'Wait.' });
      expect((await read()).length).toBe(before + 1);
    });
  },
);
