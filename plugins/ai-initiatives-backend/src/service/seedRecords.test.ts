import type { SeedData } from 'backstage-plugin-ai-initiatives-node';
import {
  accessOf,
  decisionInput,
  initiativeInput,
  principleInput,
} from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { createReviewUseCases } from './createReviewUseCases';
import { createPrincipleUseCases } from './createPrincipleUseCases';
import { createDiscussionUseCases } from './createDiscussionUseCases';
import { createRecordUseCases } from './createRecordUseCases';
import { seedRecords } from './seedRecords';

jest.setTimeout(60_000);

const data = {
  initiatives: [
    { key: 'first', input: initiativeInput({ title: 'First' }) },
    {
      key: 'second',
      input: initiativeInput({ title: 'Second', buildsOn: ['first'] }),
    },
  ],
  principles: [{ key: 'zeroth', input: principleInput() }],
  decisions: [
    {
      key: 'third',
      registeredBy: 'user:default/ada',
      input: decisionInput({
        initiatives: ['second'],
        principles: [{ principle: 'zeroth', stance: 'upholds' }],
      }),
    },
  ],
  reviews: [
    {
      key: 'fourth',
      input: {
        subject: { kind: 'initiative', ref: 'first' },
        cadence: 'quarterly',
        dueDaysAgo: 10,
        outcome: {
          items: [{ kind: 'decision', id: 'third', verdict: 'amend' }],
        },
      },
    },
  ],
  discussions: [
    {
      decision: 'third',
      challenges: [
        {
          by: 'user:default/ines',
          text: 'It is slow.',
          then: [
            { by: 'user:default/olga', text: 'It is not.' },
            { by: 'user:default/ada', state: 'answered' },
          ],
        },
      ],
      advice: [
        {
          by: 'user:default/ada',
          of: 'user:default/olga',
          role: 'expert',
          answer: { by: 'user:default/olga', text: 'Wait.' },
        },
        { by: 'user:default/ines', role: 'affected', text: 'Do not wait.' },
      ],
    },
  ],
} as unknown as SeedData;

describe.each(databases.eachSupportedId())('seedRecords on %s', databaseId => {
  async function setUp() {
    const { store } = await createTestStore(databaseId);
    const now = () => new Date('2026-01-02T03:04:05.000Z');
    const afterCommit = () => {};
    const graph = {
      around: async () => new Map(),
      visibleTo: async () => new Set<string>(),
    };
    const options = { store, learn: async () => false, afterCommit, now };
    const { principles } = createPrincipleUseCases({
      ...options,
      graph,
      readRule: async () => undefined,
      unusedAfterMonths: 12,
    });
    const records = {
      ...createRecordUseCases(options),
      ...createReviewUseCases({
        store,
        graph,
        clock: { now, dayOf: () => '2026-01-02' },
        afterCommit,
      }),
      principles,
    };
    const discussions = createDiscussionUseCases({
      store,
      getDecisionView: (id, access) => records.decisions.get(id, access),
      afterCommit: () => {},
      now: () => new Date('2026-01-02T03:04:05.000Z'),
    });
    const seed = () =>
      seedRecords({
        seeds: [{ load: async () => data }],
        store,
        records,
        discussions,
        today: () => '2026-01-02',
      });
    return { store, records, seed };
  }

  it('fills an empty store, once', async () => {
    const { store, seed } = await setUp();
    expect(await seed()).toBe(5);
    expect(await seed()).toBe(0);
    // The review that follows was planned by itself.
    expect(await store.countRecords()).toBe(5);
    const query = { today: '2026-01-02' };
    const planned = await store.listReviews(query, accessOf());
    expect(planned.items.map(({ dueOn }) => dueOn)).toEqual(['2026-03-23']);
    const held = await store.listReviews(
      { ...query, state: 'held' },
      accessOf(),
    );
    expect(held.items[0]).toMatchObject({
      heldOn: '2025-12-23',
      subject: { title: 'First' },
    });
    const { items } = await store.listPrinciples({}, accessOf());
    expect(items[0].coverage).toMatchObject({ upheld: 1, deviated: 0 });
  });

  it('says what people say about decisions, once', async () => {
    const { store, records, seed } = await setUp();
    await seed();
    await seed();
    const { items } = await store.listDecisions({}, accessOf());
    const view = await records.decisions.get(items[0].id, accessOf());
    expect(view.challenges.map(({ challenge }) => challenge)).toEqual([
      expect.objectContaining({
        raisedBy: 'user:default/ines',
        state: 'answered',
        thread: [
          expect.objectContaining({ by: 'user:default/olga' }),
          expect.objectContaining({ became: 'answered' }),
        ],
      }),
    ]);
    expect(view.advice.map(({ advice }) => advice.givenBy)).toEqual([
      'user:default/ines',
      'user:default/olga',
    ]);
  });

  it('goes on where an earlier attempt died', async () => {
    const { store, records, seed } = await setUp();
    const create = jest
      .spyOn(records.decisions, 'create')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(seed()).rejects.toThrow('killed');
    expect(await store.countRecords()).toBe(3);
    create.mockRestore();

    expect(await seed()).toBe(2);

    const { items } = await store.listInitiatives({}, accessOf());
    expect(items.map(({ title }) => title).sort()).toEqual(['First', 'Second']);
    expect(await store.countRecords()).toBe(5);
  });

  it('leaves a store alone in which somebody registered something', async () => {
    const { store, records, seed } = await setUp();
    await records.initiatives.create({
      input: initiativeInput(),
      access: accessOf(),
    });
    expect(await seed()).toBe(0);
    expect(await store.countRecords()).toBe(1);
  });
});
