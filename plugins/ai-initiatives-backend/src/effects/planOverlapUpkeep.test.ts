import fc from 'fast-check';
import { LISTED, OverlapIndex, scorePair } from 'ai-initiatives-overlap-engine';
import type { Initiative } from 'backstage-plugin-ai-initiatives-common';
import { numbered, someFields } from './__testUtils__/overlapWorlds';
import type { OverlapPair, OverlapSource } from '../database/OverlapStore';
import { DEFAULT_OVERLAP_SETTINGS } from '../overlap/OverlapSettings';
import { WORDS } from '../tests/__testUtils__/overlapBench';
import { planOverlapModel, planPairs } from './planOverlapModel';
import { planOverlapUpkeep } from './planOverlapUpkeep';

function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}

function sourceOf(initiative: Initiative): OverlapSource {
  return {
    id: initiative.id,
    visibility: initiative.visibility,
    archived: initiative.archivedAt !== undefined,
    initiative,
  };
}

function modelOf(sources: readonly OverlapSource[]) {
  return finish(
    planOverlapModel({
      sources,
      version: 1,
      words: WORDS,
      settings: DEFAULT_OVERLAP_SETTINGS,
      verdicts: [],
    }),
  );
}

const byKey = (pairs: Iterable<OverlapPair>) =>
  [...pairs].sort((a, b) =>
    `${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1,
  );

const world = (most: number) =>
  fc
    .array(someFields, { minLength: 1, maxLength: most })
    .map(all => all.map((fields, number) => numbered(number, fields)));

const upkeepFacts = {
  standings: new Map(),
  drift: { came: 0, went: 0 },
  maxPairs: 1000,
};

describe('planOverlapModel', () => {
  it('is the same whatever restricted and hidden initiatives there are', () => {
    fc.assert(
      fc.property(world(12), initiatives => {
        const sources = initiatives.map(sourceOf);
        const open = sources.filter(
          ({ visibility }) => visibility === 'public',
        );
        expect(JSON.stringify(modelOf(sources).model)).toBe(
          JSON.stringify(modelOf(open).model),
        );
      }),
    );
  });

  it('leaves out what cannot be read and keeps the others', () => {
    const good = numbered(1, {});
    const bad = {
      ...numbered(2, {}),
      attachments: null,
    } as unknown as Initiative;
    const { vectors, failures } = modelOf([good, bad].map(sourceOf));
    expect(vectors.map(({ id }) => id)).toEqual(['initiative-1']);
    expect([...failures]).toEqual([['initiative-2', 'TypeError']]);
  });
});

describe('planPairs', () => {
  it('finds exactly the pairs that are likely enough, compared one with one', () => {
    fc.assert(
      fc.property(world(10), initiatives => {
        const plan = modelOf(initiatives.map(sourceOf));
        const expected = plan.vectors.flatMap(({ vector: left }) =>
          plan.vectors.flatMap(({ vector: right }) => {
            if (!left || !right || left.id >= right.id) {
              return [];
            }
            const { probability } = scorePair({ ...plan, left, right });
            return !left.tooLittle && !right.tooLittle && probability >= LISTED
              ? [{ left: left.id, right: right.id, probability }]
              : [];
          }),
        );
        expect(byKey(finish(planPairs(plan, plan.vectors)))).toEqual(
          expected.map(pair => expect.objectContaining(pair)),
        );
      }),
    );
  });
});

describe('planOverlapUpkeep', () => {
  const step = fc.record({
    number: fc.nat({ max: 9 }),
    fields: someFields,
    archived: fc.boolean(),
  });

  it('gives the same pairs step by step, in batches and from scratch', () => {
    fc.assert(
      fc.property(
        world(10),
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (initiatives, batches) => {
          const current = new Map(
            initiatives.map(initiative => [initiative.id, initiative]),
          );
          const { model, vectors, index } = modelOf(
            [...current.values()].map(sourceOf),
          );
          let pairs = finish(planPairs({ model, index }, vectors));

          for (const batch of batches) {
            const changed = new Set<string>();
            for (const { number, fields, archived } of batch) {
              const archivedAt = archived ? '2026-01-01' : undefined;
              const next = numbered(number, { ...fields, archivedAt });
              current.set(next.id, next);
              changed.add(next.id);
            }
            const plan = finish(
              planOverlapUpkeep({
                ...upkeepFacts,
                model,
                index,
                sources: [...changed].map(id => sourceOf(current.get(id)!)),
              }),
            );
            pairs = [
              ...pairs.filter(
                ({ left, right }) => !changed.has(left) && !changed.has(right),
              ),
              ...plan.pairs,
            ];
            for (const { id, vector } of plan.vectors) {
              if (vector && !vector.tooLittle) {
                index.upsert(vector);
              } else {
                index.remove(id);
              }
            }
          }

          const fresh = new OverlapIndex(model);
          const all = finish(
            planOverlapUpkeep({
              ...upkeepFacts,
              model,
              index: fresh,
              sources: [...current.values()].map(sourceOf),
            }),
          );
          expect(byKey(pairs)).toEqual(byKey(all.pairs));
        },
      ),
    );
  });

  const sources = [
    sourceOf(numbered(1, {})),
    sourceOf(numbered(2, { visibility: 'restricted' })),
    sourceOf(numbered(3, { archivedAt: '2026-01-01' })),
  ];
  const { model } = modelOf([sources[0]]);
  const plan = (changes: Partial<Parameters<typeof planOverlapUpkeep>[0]>) =>
    finish(
      planOverlapUpkeep({
        ...upkeepFacts,
        model,
        index: new OverlapIndex(model),
        sources,
        ...changes,
      }),
    );
  const counted = { counted: true, publicAndLive: true };

  it('wants a new model once a counted initiative is concealed', () => {
    const standings = new Map([['initiative-2', counted]]);
    expect(plan({}).concealed).toBe(false);
    expect(plan({ standings }).concealed).toBe(true);
    expect(
      plan({ standings: new Map([['initiative-3', counted]]) }).concealed,
    ).toBe(false);
  });

  it('wants a new model once a fifth came or went', () => {
    const large = { ...model, documentCount: 10, collectionSize: 10 };
    expect(plan({ model: large }).drifted).toBe(false);
    expect(plan({ model: large, drift: { came: 1, went: 0 } }).drifted).toBe(
      true,
    );
    expect(
      plan({
        model: large,
        standings: new Map([
          ['initiative-1', counted],
          ['initiative-3', counted],
        ]),
        drift: { came: 0, went: 1 },
      }).drifted,
    ).toBe(true);
  });

  it.each([
    [{ documentCount: 1, collectionSize: 501 }, 8, false],
    [{ documentCount: 1, collectionSize: 501 }, 9, true],
    [{ documentCount: 0, collectionSize: 500 }, 0, true],
    [{ documentCount: 60, collectionSize: 560 }, 10, false],
    [{ documentCount: 60, collectionSize: 560 }, 11, true],
    [{ documentCount: 0, collectionSize: 0 }, 0, true],
  ])(
    'with %j, %p more and the changed one it is %p',
    (counts, came, drifted) => {
      const large = { ...model, ...counts };
      expect(plan({ model: large, drift: { came, went: 0 } }).drifted).toBe(
        drifted,
      );
    },
  );

  it('says when there are too many pairs for one transaction', () => {
    const alike = [1, 2, 3, 4].map(number => sourceOf(numbered(number, {})));
    const { model: own } = modelOf(alike);
    const options = {
      model: own,
      index: new OverlapIndex(own),
      sources: alike,
    };
    expect(plan(options)).toMatchObject({ tooLarge: false });
    expect(plan({ ...options, maxPairs: 3 }).tooLarge).toBe(true);
    expect(
      plan({ ...options, sources: alike.slice(0, 1), maxPairs: 0 }).tooLarge,
    ).toBe(false);
  });
});
