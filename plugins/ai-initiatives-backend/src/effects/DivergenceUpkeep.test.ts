import fc from 'fast-check';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { aResolution } from '../__fixtures__/build';
import { databases } from '../tests/__testUtils__/databases';
import {
  createDivergenceBench,
  imported,
} from '../tests/__testUtils__/divergenceBench';
import { NEVER } from '../tests/__testUtils__/overlapBench';
import { anAnswer, OTHER_ANSWERS } from './__testUtils__/questions';

jest.setTimeout(180_000);

const a = anAnswer('a', 'team-claims', 'Tesseract and a script');
const b = anAnswer('b', 'team-portal', 'Scanwell');
const c = anAnswer('c', 'team-data', 'Scanwell');

describe.each(databases.eachSupportedId())(
  'DivergenceUpkeep on %s',
  databaseId => {
    async function setUp(...decisions: readonly DecisionRecord[]) {
      const bench = await createDivergenceBench(databaseId);
      await bench.save(...OTHER_ANSWERS, ...decisions);
      const members = async () => {
        const { answers } = await bench.divergenceStore.getFound();
        return answers
          .filter(({ divergenceId }) => divergenceId)
          .map(({ decisionId }) => decisionId);
      };
      return { ...bench, members };
    }

    it.each<[string, readonly DecisionRecord[]]>([
      ['is only proposed', [{ ...b, status: 'proposed' }]],
      ['is archived', [{ ...b, archivedAt: '2026-02-01' }]],
      ['is not public', [{ ...b, visibility: 'restricted' }]],
      [
        'is replaced, though its file says accepted',
        [
          imported(b),
          anAnswer('new', 'team-portal', 'No', {
            title: 'Nobody reads',
            question: 'Is that over?',
            contextAndProblem: 'It is.',
            supersedes: ['b'],
          }),
        ],
      ],
    ])('leaves out what %s', async (_, decisions) => {
      const { members, violations } = await setUp(a, ...decisions);
      expect(await members()).toEqual([]);
      expect(
        (await violations()).filter(({ detail }) => !/bytes/.test(detail)),
      ).toEqual([]);
    });

    it('leaves out what was drafted to settle an overlap', async () => {
      const { store, members, put, catchUp } = await setUp(a);
      await put([b]);
      await store.write(transaction =>
        transaction.createResolution({
          resolution: aResolution({ decision: 'b' }),
          compared: { left: '', right: '' },
        }),
      );
      await catchUp();
      expect(await members()).toEqual([]);
    });

    it('comes to what a computation from scratch gives, by any way', async () => {
      const { save, violations, knex, put, catchUp } = await setUp();
      const version = fc.record({
        of: fc.constantFrom(a, b, c, OTHER_ANSWERS[1]),
        chosenOption: fc.constantFrom('Scanwell', 'Tesseract', 'By hand'),
        status: fc.constantFrom('accepted' as const, 'deprecated' as const),
        visibility: fc.constantFrom('public' as const, 'restricted' as const),
        seen: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(version, { minLength: 1, maxLength: 5 }),
          async versions => {
            for (const { of, seen, ...changes } of versions) {
              await (seen ? save : async (one: DecisionRecord) => put([one]))({
                ...of,
                ...changes,
              });
            }
            await catchUp();
            expect(await violations()).toEqual([]);
          },
        ),
        { numRuns: 6 },
      );
      expect(await knex('divergence_answer')).not.toHaveLength(0);
    });

    it('keeps ids over changes, and writes nothing when nothing is new', async () => {
      const { divergenceStore, store, save } = await setUp(a, b);
      const idOf = async () =>
        (await divergenceStore.getFound()).divergences.map(({ id }) => id);
      const before = await idOf();
      await save(c);
      await save({ ...a, archivedAt: '2026-03-01' });
      expect(await idOf()).toEqual(before);

      await save({ ...b, badConsequences: ['It costs'] });
      const clock = await store.getDataVersion();
      const { digest } = await divergenceStore.getState();
      await save({ ...b, badConsequences: ['It costs more'] });
      const after = await store.getDataVersion();
      expect((await divergenceStore.getState()).digest).toBe(digest);
      // The change itself moved the clock by one, what followed did not.
      expect(Number(after.split('.')[0]) - Number(clock.split('.')[0])).toBe(1);
    });

    it('moves the version of the data when something is new', async () => {
      const { store, put, catchUp } = await setUp(a);
      await put([b]);
      const before = await store.getDataVersion();
      await catchUp();
      expect(await store.getDataVersion()).not.toBe(before);
    });

    it('is done once, whoever does it', async () => {
      const { put, createDivergenceUpkeep, violations, members } = await setUp(
        a,
      );
      await put([b, c]);
      await Promise.all(
        [1, 2, 3].map(() =>
          createDivergenceUpkeep().run(NEVER, { settle: true }),
        ),
      );
      expect(await members()).toEqual(['a', 'b', 'c']);
      expect(await violations()).toEqual([]);
    });

    it('writes nothing that was computed from an older state', async () => {
      const { divergenceStore, put, catchUp, violations } = await setUp(a, b);
      const { stamp, through, rules, digest } =
        await divergenceStore.getState();
      await put([c]);
      await catchUp();
      const applied = await divergenceStore.apply({
        stamp,
        through,
        rules,
        digest,
        found: { answers: [], divergences: [] },
        wordings: new Map(),
      });
      expect(applied).toBe(false);
      expect(await violations()).toEqual([]);
    });

    it('leaves others their time unless it is to leave nothing undone', async () => {
      const { put, createDivergenceUpkeep, members } = await setUp(a, b);
      const upkeep = createDivergenceUpkeep();
      await put([c]);
      await upkeep.run(NEVER);
      expect(await members()).toContain('c');
      await put([{ ...c, status: 'deprecated' }]);
      await upkeep.run(NEVER);
      expect(await members()).toContain('c');
      await upkeep.run(NEVER, { settle: true });
      expect(await members()).not.toContain('c');
    });

    it('ends when told to, and makes up for it', async () => {
      const { put, createDivergenceUpkeep, members, catchUp } = await setUp(a);
      await put([b]);
      const stopping = AbortSignal.abort();
      await expect(createDivergenceUpkeep().run(stopping)).rejects.toThrow();
      expect(await members()).toEqual([]);
      await catchUp();
      expect(await members()).toEqual(['a', 'b']);
    });

    it('is missed when it does not come', async () => {
      const { put, violations } = await setUp(a);
      await put([b]);
      expect(await violations()).toEqual([
        {
          invariant: 'no effect is pending too long',
          detail: expect.stringMatching(/answers of decisions changed on/),
        },
      ]);
    });
  },
);
