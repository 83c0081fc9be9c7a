import { accessOf, anInitiative } from '../../__fixtures__/build';
import {
  attachments,
  me,
  mine,
  PHRASES,
  secret,
  setUpOverlaps,
  stranger,
  theirs,
  TOO_SHORT,
} from '../__testUtils__/setUpOverlaps';
import { manyInitiatives } from '../../effects/__testUtils__/overlapWorlds';
import { OWN_ACCESS } from '../../access/Access';
import { DatabaseEntityGraphStore } from '../../database/DatabaseEntityGraphStore';
import { overlapWords } from '../../overlap/overlapWords';
import { databases } from '../../tests/__testUtils__/databases';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'overlap use cases on %s',
  databaseId => {
    it('finds public work like a draft, with reasons, and nothing before there is any', async () => {
      const { findSimilarWork, as, save, settle, knex } = await setUpOverlaps(
        databaseId,
      );
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
      const { findSimilarWork, as, save, settle } = await setUpOverlaps(
        databaseId,
        words,
      );
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
        const { findSimilarWork, as, save, settle } = await setUpOverlaps(
          databaseId,
        );
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
      const { findSimilarWork, as, save, settle, overlapStore } =
        await setUpOverlaps(databaseId);
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
  },
);
