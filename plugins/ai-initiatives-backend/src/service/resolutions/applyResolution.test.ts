import { initiativeInput } from '../../__fixtures__/build';
import { databases } from '../../tests/__testUtils__/databases';
import {
  ada,
  as,
  olga,
  setUpSettling,
  split,
} from '../../tests/__testUtils__/settlingBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'what settling brings about on %s',
  databaseId => {
    it.each([
      ['join', 'theirs', true],
      ['build-on', 'theirs', true],
      ['join', 'ours', false],
      ['split-scope', undefined, false],
    ] as const)(
      '%s with %s kept connects them where who completes it may: %s',
      async (kind, kept, connects) => {
        const bench = await setUpSettling(databaseId);
        const { ours, theirs } = await bench.createPair();
        const { resolution } = await bench.propose(olga, {
          ...split(ours, theirs),
          kind,
          kept: kept && { ours, theirs }[kept].id,
        });
        // The owner of "ours" completes it and may change that one alone.
        await bench.consent(ada, resolution.id);
        const { initiative } = await bench.initiatives.get(ours.id, ada);
        expect(initiative).toMatchObject(
          connects
            ? { buildsOn: [theirs.id], revision: 2 }
            : { buildsOn: [], revision: 1 },
        );
        expect(await bench.initiatives.get(theirs.id, ada)).toMatchObject({
          initiative: { buildsOn: [], revision: 1 },
        });
        expect(await bench.unsound()).toEqual([]);
      },
    );

    it.each([
      ['public', 'restricted', false],
      ['public', 'hidden', false],
      ['restricted', 'restricted', true],
      ['public', 'public', true],
    ] as const)(
      'a %s initiative is connected with a %s one: %s',
      async (visibility, keptVisibility, connects) => {
        const bench = await setUpSettling(databaseId);
        const owner = 'group:default/team-claims';
        const { initiative: other } = await bench.initiatives.create({
          input: initiativeInput({ owner, visibility }),
          access: ada,
        });
        const { initiative: kept } = await bench.initiatives.create({
          input: initiativeInput({ owner, visibility: keptVisibility }),
          access: ada,
        });
        await bench.propose(ada, {
          ...split(other, kept),
          kind: 'join',
          kept: kept.id,
        });
        const { initiative } = await bench.initiatives.get(other.id, ada);
        expect(initiative).toMatchObject(
          connects
            ? { buildsOn: [kept.id], revision: 2 }
            : { buildsOn: [], revision: 1 },
        );
      },
    );

    it('notices when a text changes materially, and when it changes back', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      const { resolution } = await bench.propose(ada, split(ours, theirs));
      await bench.consent(olga, resolution.id);
      const outdated = async () =>
        (await bench.listResolutions({}, as(ada))).items[0].outdated;
      const rewrite = (revision: number, problem: string) =>
        bench.initiatives.update({
          id: theirs.id,
          revision,
          input: { problem },
          access: olga,
        });
      await rewrite(1, `${theirs.problem} Really.`);
      expect(await outdated()).toBeUndefined();
      await rewrite(
        2,
        'Forecast spare parts of wind turbines in winter storms.',
      );
      expect(await outdated()).toBe(true);
      expect(await bench.unsound()).toEqual([]);
      await rewrite(3, theirs.problem);
      expect(await outdated()).toBeUndefined();
    });

    it('notices when both texts change at once', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      await bench.propose(ada, split(ours, theirs));
      for (const [revision, problem, outdated] of [
        [1, 'Forecast spare parts of wind turbines in winter.', true],
        [2, ours.problem, undefined],
      ] as const) {
        await Promise.all([
          bench.initiatives.update({
            id: ours.id,
            revision,
            input: { problem },
            access: ada,
          }),
          bench.initiatives.update({
            id: theirs.id,
            revision,
            input: { problem: `${theirs.problem} Really${revision}.` },
            access: olga,
          }),
        ]);
        const { items } = await bench.listResolutions({}, as(ada));
        expect(items[0].outdated).toBe(outdated);
        expect(await bench.unsound()).toEqual([]);
      }
    });

    it('refuses what makes no sense', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      await expect(
        bench.propose(ada, {
          ...split(ours, theirs),
          kind: 'deliberate-parallel',
          revisitOn: '2026-03-01',
        }),
      ).rejects.toThrow(
        "The resolution was not saved: rationale is required for deliberate-parallel: say why (got nothing); revisitOn must be after today, 2026-03-01 (got '2026-03-01')",
      );
    });
  },
);
