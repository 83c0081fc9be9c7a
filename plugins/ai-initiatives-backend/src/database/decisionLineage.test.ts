import {
  DecisionRecord,
  LIMITS,
  LineageRelation,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { OWN_ACCESS } from '../access/Access';
import { accessOf, aDecision } from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

const OWNER = 'group:default/team-claims';
const INSIDER = accessOf({
  ref: 'user:default/ines',
  ownershipRefs: ['user:default/ines', OWNER],
});
const OUTSIDER = accessOf({
  ref: 'user:default/tom',
  ownershipRefs: ['user:default/tom'],
});

type Links = Partial<Record<LineageRelation, readonly string[]>>;

describe.each(databases.eachSupportedId())('lineage on %s', databaseId => {
  async function world(
    decisions: Readonly<Record<string, Links & Partial<DecisionRecord>>>,
  ) {
    const { store } = await createTestStore(databaseId);
    await store.write(transaction =>
      transaction.saveMany({
        kind: 'decision',
        versions: Object.entries(decisions).map(([id, changes]) => ({
          record: aDecision({ owner: OWNER, ...changes, id, title: id }),
          action: 'created',
        })),
      }),
    );
    return {
      store,
      lineage: async (id: string, access: Access = OWN_ACCESS) => {
        const found = await store.getDecisionLineage(id, access);
        return (
          found && {
            nodes: found.nodes.map(node => node.id),
            edges: found.edges
              .map(({ from, to, relation }) => `${from} ${relation} ${to}`)
              .sort(),
            truncated: found.truncated,
          }
        );
      },
    };
  }

  it('is one record where nothing hangs together with it', async () => {
    const { lineage } = await world({ a: {}, b: {} });
    expect(await lineage('a')).toEqual({
      nodes: ['a'],
      edges: [],
      truncated: false,
    });
    expect(await lineage('nothing')).toBeUndefined();
  });

  it('walks in both directions along all that has one, and closes the picture', async () => {
    const { lineage } = await world({
      a: {},
      b: { supersedes: ['a'] },
      c: { amends: ['b'] },
      d: { buildsOn: ['a', 'c'] },
      e: { buildsOn: ['d'], archivedAt: '2026-03-01T00:00:00.000Z' },
      x: {},
    });
    const edges = [
      'b supersedes a',
      'c amends b',
      'd buildsOn a',
      'd buildsOn c',
      'e buildsOn d',
    ];
    expect(await lineage('b')).toEqual({
      nodes: ['b', 'c', 'a', 'd', 'e'],
      edges,
      truncated: false,
    });
    expect((await lineage('e'))?.nodes).toEqual(['e', 'd', 'c', 'a', 'b']);
    expect((await lineage('e'))?.edges).toEqual(edges);
  });

  it('shows what is related around the record alone, and either way', async () => {
    const { lineage } = await world({
      a: { related: ['b'] },
      b: { related: ['a', 'c'] },
      c: { buildsOn: ['d'] },
      d: {},
    });
    expect(await lineage('a')).toEqual({
      nodes: ['a', 'b'],
      edges: ['a related b'],
      truncated: false,
    });
    expect(await lineage('c')).toEqual({
      nodes: ['c', 'd', 'b'],
      edges: ['c buildsOn d', 'c related b'],
      truncated: false,
    });
  });

  it('walks on from what is related where a step leads there, too', async () => {
    const { lineage } = await world({
      a: { related: ['c'] },
      b: { buildsOn: ['a'] },
      c: { buildsOn: ['b'] },
      d: { buildsOn: ['c'] },
    });
    expect((await lineage('a'))?.nodes.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes round a circle once', async () => {
    const { lineage } = await world({
      a: { amends: ['b'] },
      b: { amends: ['c'] },
      c: { amends: ['a'] },
    });
    expect(await lineage('a')).toEqual({
      nodes: ['a', 'c', 'b'],
      edges: ['a amends b', 'b amends c', 'c amends a'],
      truncated: false,
    });
  });

  it.each(['restricted', 'hidden'] as const)(
    'ends before a %s record, and tells nothing of it',
    async visibility => {
      const open = {
        a: {},
        c: { supersedes: ['b'], related: ['b'] },
        d: { amends: ['c'] },
      };
      const { lineage } = await world({
        ...open,
        b: { visibility, buildsOn: ['a'], related: ['d'] },
      });
      const without = await world(open);

      expect((await lineage('d', INSIDER))?.nodes).toEqual([
        ...['d', 'c', 'b', 'a'],
      ]);
      for (const id of ['a', 'b', 'c', 'd']) {
        expect(await lineage(id, OUTSIDER)).toEqual(
          await without.lineage(id, OUTSIDER),
        );
      }
      expect(await lineage('a', OUTSIDER)).toEqual({
        nodes: ['a'],
        edges: [],
        truncated: false,
      });
    },
  );

  it('says when there are more steps, and only when there are', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length: length + 1 }, (_, at) => [
          `s${at}`,
          at > 0 ? { buildsOn: [`s${at - 1}`] } : {},
        ]),
      );
    const { lineage } = await world(chain(LIMITS.lineageSteps + 1));
    const nodes = (await lineage('s0'))!;
    expect(nodes.nodes).toHaveLength(LIMITS.lineageSteps + 1);
    expect(nodes.truncated).toBe(true);
    expect((await lineage('s1'))?.truncated).toBe(false);
  });

  it('says when there are more records, and only of those one may read', async () => {
    const many = (visibility: DecisionRecord['visibility']) =>
      Object.fromEntries(
        Array.from({ length: LIMITS.lineageRecords + 1 }, (_, at) => [
          `n${at}`,
          { buildsOn: ['hub'], visibility: at > 1 ? 'public' : visibility },
        ]),
      );
    const { lineage } = await world({ hub: {}, ...many('hidden') });
    const all = (await lineage('hub', INSIDER))!;
    expect([all.nodes.length, all.truncated]).toEqual([
      LIMITS.lineageRecords,
      true,
    ]);
    const some = (await lineage('hub', OUTSIDER))!;
    expect([some.nodes.length, some.truncated]).toEqual([
      LIMITS.lineageRecords,
      false,
    ]);
  });

  it('knows who names a record, and who came after it', async () => {
    const { store } = await world({
      a: {
        entities: [{ entityRef: 'component:default/a', relation: 'governs' }],
      },
      b: { supersedes: ['a'], status: 'accepted' },
      c: { amends: ['a'], status: 'proposed' },
      d: { amends: ['a'], status: 'accepted', visibility: 'hidden' },
      e: { related: ['a'] },
      f: { buildsOn: ['a'], archivedAt: '2026-03-01T00:00:00.000Z' },
    });
    const naming = async (access: Access) =>
      [...(await store.decisionsNaming('a', access))].map(
        ([relation, decisions]) => [relation, ...decisions.map(({ id }) => id)],
      );
    expect(await naming(INSIDER)).toEqual([
      ['supersedes', 'b'],
      ['related', 'e'],
      ['amends', 'd', 'c'],
    ]);
    expect(await naming(OUTSIDER)).toEqual([
      ['supersedes', 'b'],
      ['related', 'e'],
      ['amends', 'c'],
    ]);
    const successors = async (access: Access) => {
      const { items } = await store.decisionsAround(
        { near: [{ ref: 'component:default/a', distance: 1 }], limit: 5 },
        access,
      );
      return items.map(item => item.successors);
    };
    expect(await successors(INSIDER)).toEqual([
      [
        { id: 'd', title: 'd', relation: 'amends' },
        { id: 'b', title: 'b', relation: 'supersedes' },
      ],
    ]);
    expect(await successors(OUTSIDER)).toEqual([
      [{ id: 'b', title: 'b', relation: 'supersedes' }],
    ]);
  });
});
