import type { RiskFilter } from 'backstage-plugin-ai-initiatives-common';
import { accessOf, anInitiative, outsider } from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { DatabaseEntityGraphStore } from '../DatabaseEntityGraphStore';

jest.setTimeout(60_000);

const PAY = 'component:default/pay';
const QUOTE = 'component:default/quote';
const SALES = 'domain:default/sales';
const UNKNOWN = 'domain:default/unheard-of';

const entity = (ref: string, title: string, partOf?: string) => ({
  ref,
  title,
  relations: partOf ? [{ type: 'partOf', targetRef: partOf }] : [],
});

const GRAPH = [
  entity(PAY, 'Pay', 'system:default/money'),
  entity(QUOTE, 'Quote engine', SALES),
  entity('system:default/money', 'Money', 'domain:default/finance'),
  entity('domain:default/finance', 'Finance', SALES),
  entity(SALES, 'Sales'),
];

const on = (...refs: string[]) => ({
  attachments: refs.map(entityRef => ({
    entityRef,
    role: 'changes' as const,
  })),
});
const high = { euRiskLevel: 'high' } as const;

const INITIATIVES = [
  anInitiative({ id: 'high', ...high, ...on(PAY) }),
  anInitiative({ id: 'two places', ...high, ...on(PAY, QUOTE) }),
  anInitiative({ id: 'minimal', euRiskLevel: 'minimal', ...on(QUOTE) }),
  anInitiative({ id: 'unknown', ...on(PAY) }),
  anInitiative({ id: 'data', personalData: 'yes', ...on(PAY) }),
  anInitiative({ id: 'watched', personalData: 'yes', humanOversight: 'Ada' }),
  anInitiative({
    id: 'reader',
    ...high,
    attachments: [{ entityRef: PAY, role: 'reads' }],
  }),
  anInitiative({ id: 'retired', stage: 'retired', ...high, ...on(PAY) }),
  anInitiative({ id: 'far', euRiskLevel: 'prohibited', ...on(UNKNOWN) }),
  anInitiative({
    id: 'archived',
    archivedAt: '2026-02-01T00:00:00.000Z',
    ...high,
    ...on(PAY),
  }),
  anInitiative({
    id: 'hidden',
    visibility: 'hidden',
    euRiskLevel: 'prohibited',
    personalData: 'yes',
    ...on(PAY),
  }),
];

describe.each(databases.eachSupportedId())('risks on %s', databaseId => {
  async function setUp() {
    const { knex, store } = await createTestStore(databaseId);
    await new DatabaseEntityGraphStore(knex).upsert(GRAPH, 'first');
    await store.write(transaction =>
      transaction.saveMany({
        kind: 'initiative',
        versions: INITIATIVES.map(record => ({ record, action: 'created' })),
      }),
    );
    return store;
  }

  it('narrow lists down', async () => {
    const store = await setUp();
    const list = async (...risk: RiskFilter[]) => {
      const { items, totalItems } = await store.listInitiatives(
        { risk },
        outsider(),
      );
      expect(items).toHaveLength(totalItems);
      return items.map(({ id }) => id).sort();
    };
    expect(await list('high')).toEqual([
      ...['high', 'reader', 'retired', 'two places'],
    ]);
    expect(await list('not-assessed')).toEqual(['data', 'unknown', 'watched']);
    expect(await list('no-oversight')).toEqual(['data']);
    expect(await list('minimal', 'no-oversight')).toEqual(['data', 'minimal']);
    expect(await list('limited')).toEqual([]);
  });

  it('are counted by value for what one may read', async () => {
    const store = await setUp();
    const counts = async (access: ReturnType<typeof accessOf>) =>
      Object.fromEntries(
        (await store.getFacets(access)).risk.map(({ value, count }) => [
          ...[value, count],
        ]),
      );
    const open = { high: 4, 'not-assessed': 3, minimal: 1, 'no-oversight': 1 };
    expect(await counts(outsider())).toEqual({ ...open, prohibited: 1 });
    expect(await counts(accessOf())).toEqual({
      ...open,
      ...{ prohibited: 2, 'no-oversight': 2 },
    });
  });

  it('are counted by domain as lists of the domain are', async () => {
    const store = await setUp();
    const told = async (access: ReturnType<typeof accessOf>) => {
      const domains = await store.risksByDomain(access);
      return domains.map(({ domain, levels, noOversight, total }) =>
        [
          `${domain?.title ?? 'none'}:`,
          ...Object.entries(levels)
            .filter(([, count]) => count > 0)
            .map(([level, count]) => `${level} ${count}`),
          `no-oversight ${noOversight} of ${total}`,
        ].join(' '),
      );
    };
    expect(await told(outsider())).toEqual([
      'Sales: high 4 minimal 1 not-assessed 2 no-oversight 1 of 7',
      'Finance: high 4 not-assessed 2 no-oversight 1 of 6',
      'unheard-of: prohibited 1 no-oversight 0 of 1',
      'none: not-assessed 1 no-oversight 0 of 1',
    ]);
    const { totalItems } = await store.listInitiatives(
      { entityRef: SALES, risk: ['high'] },
      outsider(),
    );
    expect(totalItems).toBe(4);

    expect((await told(accessOf()))[0]).toBe(
      'Sales: prohibited 1 high 4 minimal 1 not-assessed 2 no-oversight 2 of 8',
    );
    // What something is part of is not told to whoever sees parts of the catalog.
    expect(await told({ ...outsider(), wholeCatalog: false })).toEqual([
      'unheard-of: prohibited 1 no-oversight 0 of 1',
      'none: high 4 minimal 1 not-assessed 3 no-oversight 1 of 8',
    ]);
  });

  it('are found on what others change, the gravest first', async () => {
    const store = await setUp();
    const changing = async (
      access: ReturnType<typeof accessOf>,
      refs: string[],
      except: string[] = [],
    ) =>
      (await store.initiativesChanging({ refs, except }, access)).map(
        ({ id, entityRef, risk }) =>
          `${id} ${entityRef.split('/')[1]} ${risk.level}`,
      );
    expect(await changing(outsider(), [PAY])).toEqual([
      'data pay not-assessed',
      'high pay high',
      'two places pay high',
      'unknown pay not-assessed',
    ]);
    expect(await changing(outsider(), [PAY], [QUOTE])).not.toContain(
      'two places pay high',
    );
    expect(await changing(accessOf(), [PAY])).toContain(
      'hidden pay prohibited',
    );
    expect(await changing(outsider(), [])).toEqual([]);
  });
});
