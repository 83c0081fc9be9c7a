import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
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

jest.setTimeout(60_000);

const TODAY = '2026-11-27';
const PAY = 'component:default/pay';
const TEAM = 'group:default/team-claims';

const METS: ExpectedOutcome = {
  statement: 'Fewer calls',
  baseline: 10,
  target: 5,
  observations: [{ on: '2026-11-01', value: 4 }],
};
const MISSED: ExpectedOutcome = {
  ...METS,
  statement: 'Half the time',
  target: 1,
};
const OVERDUE: ExpectedOutcome = {
  statement: 'Nobody waits',
  due: '2026-11-26',
};
const TODAYS: ExpectedOutcome = { statement: 'Today', due: TODAY };

const on = (entityRef: string) => ({
  attachments: [{ entityRef, role: 'changes' as const }],
});
const about = (entityRef: string) => ({
  entities: [{ entityRef, relation: 'governs' as const }],
});

const INITIATIVES = [
  anInitiative({ id: 'silent', ...on(PAY) }),
  anInitiative({ id: 'met', expectedOutcomes: [METS], ...on(PAY) }),
  anInitiative({ id: 'both', expectedOutcomes: [MISSED, OVERDUE], ...on(PAY) }),
  anInitiative({ id: 'due today', expectedOutcomes: [TODAYS], ...on(PAY) }),
  anInitiative({
    id: 'given up',
    stage: 'retired',
    expectedOutcomes: [MISSED],
    ...on(PAY),
  }),
  anInitiative({
    id: 'archived',
    archivedAt: '2026-02-01T00:00:00.000Z',
    expectedOutcomes: [MISSED],
    ...on(PAY),
  }),
  anInitiative({
    id: 'restricted',
    visibility: 'restricted',
    expectedOutcomes: [MISSED, OVERDUE],
    ...on(PAY),
  }),
  anInitiative({
    id: 'elsewhere',
    owner: 'group:default/team-portal',
    expectedOutcomes: [OVERDUE],
  }),
];
const DECISIONS = [
  aDecision({ id: 'd-met', status: 'accepted', expectedOutcomes: [METS] }),
  aDecision({
    id: 'd-overdue',
    status: 'accepted',
    expectedOutcomes: [OVERDUE, METS],
    ...about(PAY),
  }),
  aDecision({
    id: 'd-rejected',
    status: 'rejected',
    expectedOutcomes: [OVERDUE, MISSED],
    ...about(PAY),
  }),
  aDecision({
    id: 'd-hidden',
    visibility: 'hidden',
    status: 'accepted',
    expectedOutcomes: [OVERDUE],
    ...about(PAY),
  }),
];

describe.each(databases.eachSupportedId())('outcomes on %s', databaseId => {
  async function setUp() {
    const { store } = await createTestStore(databaseId);
    await store.write(async transaction => {
      await transaction.saveMany({
        kind: 'initiative',
        versions: INITIATIVES.map(record => ({ record, action: 'created' })),
      });
      await transaction.saveMany({
        kind: 'decision',
        versions: DECISIONS.map(record => ({ record, action: 'created' })),
      });
    });
    return store;
  }

  it('narrow lists down', async () => {
    const store = await setUp();
    const list = async (
      kind: 'listInitiatives' | 'listDecisions',
      ...any: ('met' | 'missed' | 'overdue')[]
    ) => {
      const query = { outcomes: { any, today: TODAY }, sort: 'title' as const };
      const { items, totalItems } = await store[kind](query, outsider());
      expect(items).toHaveLength(totalItems);
      return items.map(({ id }) => id).sort();
    };

    expect(await list('listInitiatives', 'met')).toEqual(['met']);
    expect(await list('listInitiatives', 'missed')).toEqual([
      'both',
      'given up',
    ]);
    expect(await list('listInitiatives', 'overdue')).toEqual([
      'both',
      'elsewhere',
    ]);
    expect(await list('listInitiatives', 'met', 'overdue')).toEqual([
      ...['both', 'elsewhere', 'met'],
    ]);
    expect(await list('listInitiatives')).toHaveLength(6);
    expect(await list('listDecisions', 'met')).toEqual(['d-met', 'd-overdue']);
    expect(await list('listDecisions', 'missed')).toEqual(['d-rejected']);
    expect(await list('listDecisions', 'overdue')).toEqual(['d-overdue']);
  });

  it('are counted in list rows, whatever the day', async () => {
    const store = await setUp();
    const ids = ['silent', 'both'];
    const summaries = await store.getInitiativeSummaries({
      ids,
      access: accessOf(),
    });
    expect(summaries.map(({ outcomes }) => outcomes)).toEqual([
      undefined,
      { met: 0, missed: 1, unknown: 1, awaited: ['2026-11-26'] },
    ]);
    const decisions = await store.getDecisionSummaries({
      ids: ['d-rejected'],
      access: accessOf(),
    });
    expect(decisions[0].outcomes).toEqual({
      ...{ met: 0, missed: 1, unknown: 1, awaited: [] },
    });
  });

  it('show around an entity as far as one may read them', async () => {
    const store = await setUp();
    const around = (options: {
      refs?: string[];
      today?: string;
      limit?: number;
      access?: ReturnType<typeof accessOf>;
    }) =>
      store.outcomesAround(
        {
          refs: options.refs ?? [PAY],
          today: options.today ?? TODAY,
          limit: options.limit ?? 5,
        },
        options.access ?? outsider(),
      );

    const notice = {
      recordKind: 'initiative',
      recordId: 'both',
      recordTitle: 'Claims triage assistant',
    };
    const { items, ...counts } = await around({});
    expect(counts).toEqual({ missed: 1, overdue: 2 });
    expect(items).toEqual([
      {
        recordKind: 'decision',
        recordId: 'd-overdue',
        recordTitle: 'Host the model ourselves',
        statement: 'Nobody waits',
        state: 'overdue',
        due: '2026-11-26',
      },
      { ...notice, statement: 'Half the time', state: 'missed' },
      {
        ...{ ...notice, statement: 'Nobody waits' },
        ...{ state: 'overdue', due: '2026-11-26' },
      },
    ]);

    const cut = await around({ limit: 1 });
    expect({ ...cut, items: cut.items.length }).toEqual({
      ...{ missed: 1, overdue: 2, items: 1 },
    });
    expect(await around({ today: '2026-11-28', limit: 0 })).toMatchObject({
      items: [],
    });
    expect(await around({ today: '2026-11-28' })).toMatchObject({
      ...{ missed: 1, overdue: 3 },
    });
    expect(await around({ access: accessOf() })).toMatchObject({
      ...{ missed: 2, overdue: 4 },
    });
    expect(await around({ refs: ['group:default/team-portal'] })).toMatchObject(
      { missed: 0, overdue: 1 },
    );
    expect(await around({ refs: [TEAM], access: accessOf() })).toMatchObject({
      ...{ missed: 2, overdue: 2 },
    });
    expect(await around({ refs: ['component:default/none'] })).toEqual({
      ...{ missed: 0, overdue: 0, items: [] },
    });
  });

  it('follow what is observed', async () => {
    const store = await setUp();
    const record = {
      ...INITIATIVES[2],
      revision: 2,
      expectedOutcomes: [
        MISSED,
        {
          ...OVERDUE,
          observations: [{ on: TODAY, result: 'met' as const }],
        },
      ],
    };
    await store.write(transaction =>
      transaction.save({ kind: 'initiative', record, action: 'changed' }),
    );
    const { items } = await store.listInitiatives(
      { outcomes: { any: ['met'], today: TODAY } },
      outsider(),
    );
    expect(items.map(({ id }) => id).sort()).toEqual(['both', 'met']);
  });
});
