import type {
  DecisionRecord,
  Divergence,
} from 'backstage-plugin-ai-initiatives-common';
import { anAnswer, OTHER_ANSWERS } from '../effects/__testUtils__/questions';
import { databases } from '../tests/__testUtils__/databases';
import {
  createDivergenceBench,
  imported,
  withoutSource,
} from '../tests/__testUtils__/divergenceBench';
import {
  ada,
  olga,
  steward,
  stranger,
} from '../tests/__testUtils__/settlingBench';
import { divergenceOfDecision } from './divergences/divergenceOfDecision';

jest.setTimeout(120_000);

const ours = anAnswer('a', 'team-claims', 'Tesseract and a script');
const theirs = anAnswer('b', 'team-portal', 'Scanwell', {
  createdBy: 'user:default/olga',
  entities: [{ entityRef: 'component:default/intake', relation: 'governs' }],
});
const third = anAnswer('c', 'team-data', 'Scanwell', {
  createdBy: 'user:default/dora',
});

const idsOf = ({ members }: Divergence) =>
  members.map(({ decision }) => decision.id);

describe.each(databases.eachSupportedId())(
  'divergence use cases on %s',
  databaseId => {
    async function setUp(...decisions: readonly DecisionRecord[]) {
      const bench = await createDivergenceBench(databaseId);
      await bench.save(...OTHER_ANSWERS, ...decisions);
      const one = async () => {
        const { items } = await bench.list();
        expect(items).toHaveLength(1);
        return items[0];
      };
      return { ...bench, one };
    }

    it('show who answered what, the most frequent answer first', async () => {
      const { list, get } = await setUp(ours, theirs, third);
      const { items, totalItems, compared } = await list();
      expect(totalItems).toBe(1);
      expect(compared).toBe(OTHER_ANSWERS.length + 3);
      const [found] = items;
      expect(found).toMatchObject({
        question: 'Which tool reads scanned papers?',
        state: 'unsettled',
        teams: 3,
        answers: 2,
        membersTotal: 3,
        mayJudge: false,
      });
      expect(
        found.members.map(({ answer, number }) => `${number} ${answer}`),
      ).toEqual(['0 Scanwell', '0 Scanwell', '1 Tesseract and a script']);
      expect(found.terms.map(({ label }) => label)).toContain('scanned');
      expect(await get(found.id)).toEqual(found);
    });

    it('filter by agreement, owner and entity', async () => {
      const agreed = ['x', 'y'].map(id =>
        anAnswer(id, `team-${id}`, 'A second person', {
          title: 'Changed prompts are reviewed',
          question: 'Who reviews a changed prompt?',
          contextAndProblem: 'A changed prompt is live within a minute.',
        }),
      );
      const { list } = await setUp(ours, theirs, ...agreed);
      const found = async (query: Parameters<typeof list>[0]) => {
        const { items, totalItems } = await list(query);
        expect(totalItems).toBe(items.length);
        return items.map(({ teams, answers }) => `${teams}/${answers}`);
      };
      expect(await found({})).toEqual(['2/2', '2/1']);
      expect(await found({ agreed: true })).toEqual(['2/1']);
      expect(await found({ agreed: false })).toEqual(['2/2']);
      expect(await found({ owner: ['group:default/team-x'] })).toEqual(['2/1']);
      expect(await found({ entityRef: 'Component:Intake' })).toEqual(['2/2']);
      expect(await found({ entityRef: 'component:other' })).toEqual([]);
      expect((await list({ limit: 1, offset: 1 })).items).toHaveLength(1);
      await expect(list({ entityRef: 'no ref' })).rejects.toThrow(
        /entityRef is 'no ref'/,
      );
    });

    it('tell an outsider nothing of what is not public', async () => {
      const { list, save, put } = await setUp(ours, theirs);
      const before = await list();
      const secret = { ...third, visibility: 'restricted' as const };
      await save(secret, {
        ...anAnswer('d', 'team-x', 'Ask twice', { visibility: 'hidden' }),
        question: OTHER_ANSWERS[0].question,
      });
      expect(await list()).toEqual(before);
      // Nor after it was public for a while, nor before that is seen to.
      await save(third);
      expect((await list()).items[0].teams).toBe(3);
      await put([secret]);
      expect((await list()).items[0].members).toHaveLength(2);
      expect((await list()).compared).toBe(before.compared);
    });

    it('leave out what is kept where the caller may not look', async () => {
      const { list, get } = await setUp(ours, theirs, imported(third));
      const outside = withoutSource(stranger);
      const [found] = (await list({}, outside)).items;
      expect(idsOf(found)).toEqual(['a', 'b']);
      expect(found).toMatchObject({ teams: 2, membersTotal: 2 });
      const inside = await get(found.id);
      expect(idsOf(inside)).toEqual(['b', 'c', 'a']);
    });

    it('have no divergence of which one team can be read', async () => {
      const { list, get, judge } = await setUp(ours, imported(third));
      const [{ id }] = (await list()).items;
      const outside = withoutSource(ada);
      const page = await list({}, outside);
      expect(page).toMatchObject({
        items: [],
        totalItems: 0,
        compared: OTHER_ANSWERS.length + 1,
      });
      const absent = `No divergence '${id}'`;
      await expect(get(id, outside)).rejects.toThrow(absent);
      const verdict = { verdict: 'confirmed' as const };
      await expect(judge(outside, id, verdict)).rejects.toThrow(absent);
      await expect(get('nowhere')).rejects.toThrow("No divergence 'nowhere'");
    });

    it('confirm, dismiss with a reason, and undo', async () => {
      const { list, one, judge, undo, violations } = await setUp(ours, theirs);
      const { id } = await one();
      const states = async () => {
        const counts = [];
        for (const state of ['unsettled', 'confirmed', 'dismissed'] as const) {
          counts.push((await list({ state })).totalItems);
        }
        return counts;
      };
      expect(await states()).toEqual([1, 0, 0]);

      const confirmed = await judge(ada, id, { verdict: 'confirmed' });
      expect(confirmed).toMatchObject({
        state: 'confirmed',
        verdict: { by: ada.viewer.ref, outdated: false },
        mayJudge: true,
      });
      expect(await states()).toEqual([0, 1, 0]);
      // Saying the same again changes nothing; something else needs an undo.
      expect(await judge(olga, id, { verdict: 'confirmed' })).toEqual(
        confirmed,
      );
      const dismissal = {
        verdict: 'dismissed' as const,
        reason: 'Other papers',
      };
      await expect(judge(olga, id, dismissal)).rejects.toThrow(
        /was confirmed on 2026-03-01. Undo that/,
      );

      expect((await undo(olga, id)).verdict).toBeUndefined();
      expect(await states()).toEqual([1, 0, 0]);
      await undo(olga, id);

      expect(await judge(steward, id, dismissal)).toMatchObject({
        state: 'dismissed',
        verdict: { reason: 'Other papers' },
      });
      expect(await states()).toEqual([0, 0, 1]);
      expect(await violations()).toEqual([]);
    });

    it('are for owners and stewards, also of what is kept in a repository', async () => {
      const { one, get, judge, undo } = await setUp(
        imported(ours),
        imported(third),
      );
      const { id } = await one();
      const verdict = { verdict: 'confirmed' as const };
      for (const access of [olga, stranger]) {
        expect((await get(id, access)).mayJudge).toBe(false);
        await expect(judge(access, id, verdict)).rejects.toThrow(
          /Only owners of one of these decisions/,
        );
        await expect(undo(access, id)).rejects.toThrow(/Only owners/);
      }
      for (const access of [ada, steward]) {
        expect((await get(id, access)).mayJudge).toBe(true);
        await judge(access, id, verdict);
      }
      await expect(judge(ada, id, { verdict: 'dismissed' })).rejects.toThrow(
        /reason is required to dismiss/,
      );
    });

    it.each<[string, readonly DecisionRecord[], boolean]>([
      ['it is reworded', [{ ...theirs, title: 'We read with Scanwell' }], true],
      ['somebody leaves', [{ ...third, archivedAt: '2026-03-02' }], true],
      [
        'an answer becomes another',
        [{ ...theirs, chosenOption: 'Typing by hand' }],
        false,
      ],
      [
        'another team answers',
        [anAnswer('d', 'team-new', 'Two readers and a vote')],
        false,
      ],
    ])('when %s', async (_, changes, holds) => {
      const { one, judge, undo, save, list, violations } = await setUp(
        ours,
        theirs,
        third,
      );
      const { id } = await one();
      const dismissal = { verdict: 'dismissed' as const, reason: 'Other' };
      await judge(ada, id, dismissal);
      await save(...changes);
      expect(await one()).toMatchObject({
        id,
        state: holds ? 'dismissed' : 'unsettled',
        verdict: { verdict: 'dismissed', outdated: !holds },
      });
      expect((await list({ state: 'dismissed' })).totalItems).toBe(
        holds ? 1 : 0,
      );
      expect(await violations()).toEqual([]);
      // What no longer holds needs no undoing before something else is said.
      await (holds ? undo(ada, id) : undefined);
      const again = await judge(ada, id, { verdict: 'confirmed' });
      expect(again.state).toBe('confirmed');
    });

    it('hold on to a verdict while its decisions are away', async () => {
      const { one, judge, save, list, violations } = await setUp(ours, theirs);
      await judge(ada, (await one()).id, { verdict: 'confirmed' });
      await save({ ...theirs, status: 'deprecated' });
      expect((await list()).items).toEqual([]);
      expect(await violations()).toEqual([]);
      await save(theirs);
      expect((await one()).state).toBe('confirmed');
      expect(await violations()).toEqual([]);
    });

    it('say nothing of a verdict on what the caller may not read', async () => {
      const { list, get, judge } = await setUp(ours, theirs, imported(third));
      const [{ id }] = (await list()).items;
      const outside = withoutSource(olga);
      await judge(ada, id, {
        verdict: 'dismissed',
        reason: 'Theirs is secret',
      });
      expect(await get(id, outside)).toMatchObject({ state: 'unsettled' });
      expect((await get(id, outside)).verdict).toBeUndefined();

      // Said of what was seen, it holds for whoever sees no more.
      await judge(outside, id, { verdict: 'confirmed' });
      expect((await get(id, outside)).state).toBe('confirmed');
      expect((await get(id)).state).toBe('dismissed');
      const settled = await list({ state: 'confirmed' }, outside);
      expect(settled.totalItems).toBe(1);
    });

    it('tell of a decision what other teams answered differently', async () => {
      const { store, one, judge } = await setUp(ours, theirs, third);
      const noteOf = (id: string) =>
        divergenceOfDecision({ store, id, access: stranger });
      const { id } = await one();
      const note = await noteOf('a');
      expect(note).toMatchObject({ id, teams: 2 });
      expect(note?.others.map(({ decision }) => decision.id)).toEqual([
        'b',
        'c',
      ]);
      expect((await noteOf('b'))?.others).toHaveLength(1);
      expect(await noteOf(OTHER_ANSWERS[0].id)).toBeUndefined();
      await judge(ada, id, { verdict: 'dismissed', reason: 'Other papers' });
      expect(await noteOf('a')).toBeUndefined();
    });

    it('cost no statement per row', async () => {
      const { knex, list, save } = await setUp(ours, theirs);
      const count = async () => {
        let statements = 0;
        const note = () => {
          statements += 1;
        };
        knex.on('query', note);
        await list();
        knex.off('query', note);
        return statements;
      };
      const before = await count();
      await save(
        ...['x', 'y'].map(id =>
          anAnswer(id, `team-${id}`, `Answer ${id}`, {
            title: 'Prompts are reviewed',
            question: 'Who reviews a changed prompt?',
            contextAndProblem: 'A changed prompt is live within a minute.',
          }),
        ),
      );
      expect((await list()).items).toHaveLength(2);
      expect(await count()).toBe(before);
    });
  },
);
