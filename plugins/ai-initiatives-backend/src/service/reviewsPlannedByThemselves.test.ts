import { owner, setUpReviews, TEAM } from './__testUtils__/setUpReviews';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('reviews on %s', databaseId => {
  describe('planned by themselves', () => {
    const signal = new AbortController().signal;

    it('follow the day a decision names, and only once', async () => {
      const { decision, records, list, planner, as, violations } =
        await setUpReviews(databaseId);
      const id = await decision({ status: 'accepted', reviewBy: '2026-11-20' });
      await decision({ status: 'accepted' });

      const [one, two] = await Promise.all([
        planner().run(signal),
        planner().run(signal),
      ]);
      expect(one.planned + two.planned).toBe(1);
      expect(await planner().run(signal)).toEqual({ planned: 0, withdrawn: 0 });
      expect((await list({ due: 'now' })).items).toEqual([
        expect.objectContaining({
          subject: expect.objectContaining({ kind: 'decision', ref: id }),
          dueOn: '2026-11-20',
          owner: expect.objectContaining({ ref: TEAM }),
        }),
      ]);
      const view = await records.getDecision({ id }, as(owner));
      expect(view.nextReview).toMatchObject({ dueOn: '2026-11-20' });

      await records.updateDecision(
        { id, revision: 1, input: { reviewBy: '2027-01-31' } },
        as(owner),
      );
      expect(await planner().run(signal)).toEqual({ planned: 1, withdrawn: 1 });
      expect((await list({ due: 'now' })).items).toEqual([]);
      expect((await list()).items.map(({ dueOn }) => dueOn)).toEqual([
        '2027-01-31',
      ]);
      expect(await violations()).toEqual([]);
    });

    it('go on once their subject is back', async () => {
      const { plan, hold, initiative, records, list, planner, as } =
        await setUpReviews(databaseId);
      const ref = await initiative();
      const planned = await plan({
        subject: { kind: 'initiative', ref },
        cadence: 'yearly',
        dueOn: '2026-11-01',
      });
      await records.archiveInitiative({ id: ref, revision: 1 }, as(owner));
      await hold(planned, {});
      expect((await planner().run(signal)).planned).toBe(0);

      await records.restoreInitiative({ id: ref, revision: 2 }, as(owner));
      const runs = await Promise.all([
        planner().run(signal),
        planner().run(signal),
      ]);
      expect(runs.map(({ planned: count }) => count).sort()).toEqual([0, 1]);
      expect((await list()).items.map(({ dueOn }) => dueOn)).toEqual([
        '2027-11-01',
      ]);
    });
  });
});
