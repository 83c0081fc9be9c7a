import {
  DecisionRecord,
  PrincipleQuery,
} from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aDecision,
  anInitiative,
  aPrinciple,
  outsider,
} from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';

jest.setTimeout(60_000);

const PRINCIPLES = [
  aPrinciple({
    id: 'data',
    title: 'Data is fit for use',
    status: 'in-force',
    version: 1,
    inForceSince: '2024-01-01',
  }),
  aPrinciple({
    id: 'people',
    title: 'A person can be asked',
    rationale: 'Nobody argues with a machine.',
    status: 'in-force',
    version: 1,
    inForceSince: '2026-01-01',
    scope: 'domain:default/claims',
  }),
  aPrinciple({
    id: 'words',
    title: 'Plain words',
    owner: 'group:default/team-portal',
    scope: 'group:default/customers',
  }),
  aPrinciple({
    id: 'secret',
    title: 'Hidden aims',
    status: 'in-force',
    version: 1,
    inForceSince: '2024-01-01',
    visibility: 'hidden',
    scope: 'domain:default/claims',
  }),
];

function decision(
  id: string,
  stance: 'upholds' | 'deviates',
  changes: Partial<DecisionRecord> = {},
): DecisionRecord {
  return aDecision({
    id,
    status: 'accepted',
    date: '2025-06-01',
    principles: [{ principle: 'data', stance, reason: `because of ${id}` }],
    ...changes,
  });
}

const DECISIONS = [
  decision('upholding', 'upholds'),
  decision('deviating', 'deviates', { date: '2025-08-01' }),
  decision('undated', 'upholds', { date: undefined }),
  decision('rejected', 'deviates', { status: 'rejected', date: '2026-06-01' }),
  decision('archived', 'deviates', {
    date: '2026-06-02',
    archivedAt: '2026-06-03T00:00:00.000Z',
  }),
  decision('hidden', 'deviates', { date: '2026-06-04', visibility: 'hidden' }),
];

describe.each(databases.eachSupportedId())('principles on %s', databaseId => {
  async function setUp() {
    const { knex, store } = await createTestStore(databaseId);
    await store.write(async transaction => {
      const action = 'created' as const;
      await transaction.saveMany({
        kind: 'principle',
        versions: PRINCIPLES.map(record => ({ record, action })),
      });
      await transaction.saveMany({
        kind: 'decision',
        versions: DECISIONS.map(record => ({ record, action })),
      });
      await transaction.saveMany({
        kind: 'initiative',
        versions: [
          anInitiative({ id: 'open', principles: ['data', 'words'] }),
          anInitiative({
            id: 'closed',
            principles: ['data'],
            visibility: 'hidden',
          }),
        ].map(record => ({ record, action })),
      });
    });
    const ids = async (query: PrincipleQuery, access = outsider()) => {
      const { items, totalItems } = await store.listPrinciples(query, access);
      expect(totalItems).toBe(items.length);
      return items.map(({ id }) => id);
    };
    return { knex, store, ids };
  }

  it('lists what matches, in order, and counts it', async () => {
    const { store, ids } = await setUp();

    expect(await ids({})).toEqual(['people', 'data', 'words']);
    expect(await ids({}, accessOf())).toEqual([
      'people',
      'data',
      'secret',
      'words',
    ]);
    expect(await ids({ status: ['draft'] })).toEqual(['words']);
    expect(await ids({ owner: ['group:default/team-portal'] })).toEqual([
      'words',
    ]);
    expect(await ids({ scope: ['organisation'] })).toEqual(['data']);
    expect(
      await ids({ scope: ['organisation', 'group:default/customers'] }),
    ).toEqual(['data', 'words']);
    expect(await ids({ search: 'argues with a MACHINE' })).toEqual(['people']);
    expect(await ids({ archived: true })).toEqual([]);
    expect(await ids({ sort: '-title' })).toEqual(['words', 'data', 'people']);
    expect(await ids({ sort: '-upheld' })).toEqual(['data', 'people', 'words']);
    expect(await ids({ sort: 'lastShapedOn' })).toEqual([
      'people',
      'words',
      'data',
    ]);
    const page = await store.listPrinciples(
      { limit: 1, offset: 1 },
      outsider(),
    );
    expect(page.items.map(({ id }) => id)).toEqual(['data']);
    expect(page.totalItems).toBe(3);
    const total = await store.listPrinciples({ limit: 0 }, outsider());
    expect(total).toMatchObject({ items: [], totalItems: 3 });
  });

  it.each<[string, Access, object]>([
    [
      'somebody else',
      outsider(),
      { upheld: 2, deviated: 1, initiatives: 1, lastShapedOn: '2026-01-02' },
    ],
    [
      'their owner',
      accessOf(),
      { upheld: 2, deviated: 2, initiatives: 2, lastShapedOn: '2026-06-04' },
    ],
    [
      'whom the policy shows no decisions',
      {
        ...outsider(),
        decisions: {
          ...outsider().decisions,
          'ai-initiatives.decision.read': 'none',
        },
      },
      { upheld: 0, deviated: 0, initiatives: 1 },
    ],
  ])('counts what %s may read', async (_, access, coverage) => {
    const { store } = await setUp();

    expect(await store.getCoverage('data', access)).toEqual(coverage);
    const { items } = await store.listPrinciples({ search: 'fit for' }, access);
    expect(items[0].coverage).toEqual(coverage);
    const [upheld, deviated] = await Promise.all(
      (['upholds', 'deviates'] as const).map(stance =>
        store.citingDecisions({ id: 'data', stance, limit: 50 }, access),
      ),
    );
    const initiatives = await store.citingInitiatives(
      { id: 'data', limit: 50 },
      access,
    );
    expect(coverage).toMatchObject({
      upheld: upheld.length,
      deviated: deviated.length,
      initiatives: initiatives.length,
    });
  });

  it('gives the reasons, newest first', async () => {
    const { store } = await setUp();
    const found = await store.citingDecisions(
      { id: 'data', stance: 'upholds', limit: 50 },
      outsider(),
    );
    expect(found.map(({ decision: { id }, reason }) => [id, reason])).toEqual([
      ['undated', 'because of undated'],
      ['upholding', 'because of upholding'],
    ]);
  });

  it('finds what shaped nothing since a day', async () => {
    const { store } = await setUp();
    const unusedSince = async (day: string, access: Access) => {
      const { items } = await store.listPrinciples(
        { unusedSince: day },
        access,
      );
      return items.map(({ id }) => id);
    };
    expect(await unusedSince('2025-12-31', outsider())).toEqual([]);
    expect(await unusedSince('2026-01-02', outsider())).toEqual([
      'people',
      'data',
    ]);
    expect(await unusedSince('2026-01-02', accessOf())).toEqual([
      'people',
      'secret',
    ]);
  });

  it('gives those in force that hold somewhere, nearest scope first', async () => {
    const { store } = await setUp();
    const holding = async (scopes: readonly string[], access = outsider()) => {
      const { items, totalItems } = await store.principlesFor(
        { scopes, limit: 10 },
        access,
      );
      expect(totalItems).toBe(items.length);
      return items.map(({ principle, scopeRef }) => [principle.id, scopeRef]);
    };
    expect(await holding([])).toEqual([['data', undefined]]);
    expect(
      await holding([
        'component:default/intake',
        'domain:default/claims',
        'group:default/customers',
      ]),
    ).toEqual([
      ['people', 'domain:default/claims'],
      ['data', undefined],
    ]);
    const listed = await store.listPrinciples(
      { holdsIn: ['group:default/customers'] },
      outsider(),
    );
    expect(listed.items.map(({ id }) => id)).toEqual(['data', 'words']);
  });

  it('names the scope as the catalog does, to those who see all of it', async () => {
    const { knex, store } = await setUp();
    await knex('entity').insert({
      ref: 'domain:default/claims',
      title: 'Claims and damages',
      generation: 'x',
    });
    const scopeOf = async (access: Access) => {
      const [people] = await store.getPrincipleSummaries({
        ids: ['people'],
        access,
      });
      return people.scope;
    };
    expect(await scopeOf(outsider())).toEqual({
      ref: 'domain:default/claims',
      title: 'Claims and damages',
      known: true,
    });
    expect(
      await scopeOf({ ...outsider(), wholeCatalog: false, sources: [] }),
    ).toMatchObject({ title: 'claims' });
  });
});
