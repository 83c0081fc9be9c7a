import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aDecision,
  anInitiative,
  aResolution,
  outsider,
} from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { resolutionRow } from '../resolutions/resolutionRows';
import { DatabaseCreditStore } from './DatabaseCreditStore';

jest.setTimeout(60_000);

const OURS = 'group:default/team-claims';
const PORTAL = 'group:default/team-portal';
const theirs = { owner: PORTAL, createdBy: 'user:default/olga' } as const;
const LEGAL = {
  owner: 'group:default/legal',
  createdBy: 'user:default/lea',
  visibility: 'hidden',
} as const;
const gone = { archivedAt: '2026-02-01T00:00:00.000Z' };

const initiatives = [
  anInitiative({ id: 'reader', title: 'Reader' }),
  anInitiative({ id: 'i-gone', ...gone }),
  anInitiative({ id: 'mine', buildsOn: ['reader'] }),
  anInitiative({
    ...theirs,
    id: 'builds',
    title: 'Builds',
    buildsOn: ['reader'],
  }),
  anInitiative({
    ...theirs,
    id: 'joins',
    title: 'Joins',
    buildsOn: ['reader', 'i-gone'],
  }),
  anInitiative({ ...theirs, ...gone, id: 'stopped', buildsOn: ['reader'] }),
  anInitiative({ ...LEGAL, id: 'hidden', buildsOn: ['reader'] }),
  anInitiative({ ...theirs, id: 'related' }),
];
const decisions = [
  aDecision({ id: 'd-ours', title: 'Host it' }),
  aDecision({
    ...theirs,
    id: 'd-builds',
    title: 'Host more',
    buildsOn: ['d-ours'],
  }),
  aDecision({ ...theirs, id: 'd-amends', amends: ['d-ours'] }),
];

describe.each(databases.eachSupportedId())('credit on %s', databaseId => {
  async function setUp() {
    const { knex, store } = await createTestStore(databaseId);
    const save = (kind: RecordKind, records: readonly object[]) =>
      store.write(async transaction => {
        for (const record of records) {
          await transaction.save({
            kind,
            record: record as never,
            action: 'created',
          });
        }
      });
    await save('initiative', initiatives);
    await save('decision', decisions);
    const join = { kind: 'join', decision: 'd-ours' } as const;
    const columns = { compared: '{}', outdated: false, seq: 1 };
    await knex('resolution').insert([
      {
        ...resolutionRow(
          aResolution({ ...join, id: 'r1', left: 'joins', right: 'reader' }),
        ),
        ...columns,
      },
      {
        ...resolutionRow(
          aResolution({
            ...join,
            id: 'r2',
            left: 'builds',
            right: 'reader',
            status: 'undone',
          }),
        ),
        ...columns,
      },
    ]);
    await knex('entity').insert({
      ref: PORTAL,
      title: 'Portal',
      generation: 'g',
    });
    return new DatabaseCreditStore(knex);
  }

  const reader = { id: 'reader', title: 'Reader' };
  const portal = { ref: PORTAL, title: 'Portal', known: true };
  const all = [
    {
      ...{ recordKind: 'decision', way: 'builds-on', id: 'd-builds' },
      ...{ title: 'Host more', owner: portal },
      ours: { id: 'd-ours', title: 'Host it' },
    },
    {
      ...{ recordKind: 'initiative', way: 'joined', id: 'joins' },
      ...{ title: 'Joins', owner: portal, ours: reader },
    },
    {
      ...{ recordKind: 'initiative', way: 'builds-on', id: 'builds' },
      ...{ title: 'Builds', owner: portal, ours: reader },
    },
  ];

  it('is for what others build on, newest first', async () => {
    const credit = await setUp();
    expect(
      await credit.creditOf({ owner: OURS, limit: 20 }, outsider()),
    ).toEqual({ items: all, total: 3 });
    expect(
      await credit.creditOf({ owner: PORTAL, limit: 20 }, outsider()),
    ).toEqual({ items: [], total: 0 });
  });

  it('counts all when the list is cut', async () => {
    const credit = await setUp();
    expect(
      await credit.creditOf({ owner: OURS, limit: 2 }, outsider()),
    ).toEqual({ items: all.slice(0, 2), total: 3 });
  });

  it('tells only what one may read', async () => {
    const credit = await setUp();
    const idsFor = async (access: ReturnType<typeof accessOf>) => {
      const { items, total } = await credit.creditOf(
        { owner: OURS, limit: 20 },
        access,
      );
      expect(total).toBe(items.length);
      return items.map(({ id }) => id);
    };
    const lea = accessOf({
      ref: 'user:default/lea',
      ownershipRefs: ['user:default/lea', 'group:default/legal'],
    });
    expect(await idsFor(lea)).toEqual([
      'd-builds',
      'hidden',
      'joins',
      'builds',
    ]);
    expect(
      await idsFor({
        ...outsider(),
        decisions: { 'ai-initiatives.initiative.read': 'all' },
      }),
    ).toEqual(['joins', 'builds']);
  });
});
