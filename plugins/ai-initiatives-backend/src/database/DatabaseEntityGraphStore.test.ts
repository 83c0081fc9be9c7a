import { databases } from '../tests/__testUtils__/databases';
import { readDataVersion } from './dataVersion';
import { DatabaseEntityGraphStore } from './DatabaseEntityGraphStore';
import { migrate } from './migrate';

jest.setTimeout(60_000);

const COMPONENT = 'component:default/intake';
const SYSTEM = 'system:default/claims';
const DOMAIN = 'domain:default/insurance';
const GATEWAY = 'api:default/gateway';

const entity = (
  ref: string,
  relations: readonly { type: string; targetRef: string }[] = [],
) => ({ ref, title: ref.toUpperCase(), relations });

const graph = [
  entity(COMPONENT, [
    { type: 'partOf', targetRef: SYSTEM },
    { type: 'dependsOn', targetRef: GATEWAY },
    { type: 'dependsOn', targetRef: 'component:default/unknown' },
  ]),
  entity(SYSTEM, [
    { type: 'partOf', targetRef: DOMAIN },
    { type: 'dependsOn', targetRef: 'resource:default/far' },
  ]),
  // In itself, through a domain that is in the system again.
  entity(DOMAIN, [{ type: 'partOf', targetRef: SYSTEM }]),
  entity(GATEWAY, [{ type: 'partOf', targetRef: 'system:default/platform' }]),
  entity('system:default/platform'),
  entity('resource:default/far'),
];

describe.each(databases.eachSupportedId())('entity graph on %s', databaseId => {
  async function setUp() {
    const knex = await databases.init(databaseId);
    await migrate(knex);
    const store = new DatabaseEntityGraphStore(knex);
    await store.upsert(graph, 'first');
    return Object.assign(store, { version: () => readDataVersion(knex) });
  }

  it('takes a sweep that finds everything as it was for no change', async () => {
    const store = await setUp();
    const before = await store.version();
    const twice = graph.map(({ ref, title, relations }) => ({
      ref,
      title,
      relations: [...relations, ...relations].reverse(),
    }));
    await store.upsert(graph, 'second');
    await store.removeOthers('second');
    await store.upsert(twice.slice(3), 'third');
    expect(await store.version()).toBe(before);
    expect(await store.getSurroundings(COMPONENT)).toHaveLength(5);

    await store.removeOthers('third');
    expect(await store.version()).not.toBe(before);
    expect(await store.getSurroundings(COMPONENT)).toEqual([]);
  });

  it.each([
    ['a title', { ...entity(SYSTEM), title: 'Claims' }],
    [
      'a relation more',
      entity(SYSTEM, [{ type: 'partOf', targetRef: GATEWAY }]),
    ],
    ['no relation any more', entity(SYSTEM)],
  ])('takes in %s', async (_, changed) => {
    const store = await setUp();
    const before = await store.version();
    await store.upsert([changed, graph[2]], 'second');
    expect(await store.version()).not.toBe(before);
    expect(
      (await store.getSurroundings(SYSTEM)).find(({ ref }) => ref === SYSTEM),
    ).toEqual(changed);
  });

  it('finds what is around an entity, circles and gaps included', async () => {
    const store = await setUp();
    const found = await store.getSurroundings(COMPONENT);
    expect(found.map(({ ref }) => ref).sort()).toEqual([
      GATEWAY,
      COMPONENT,
      DOMAIN,
      SYSTEM,
      'system:default/platform',
    ]);
    expect(found.find(({ ref }) => ref === COMPONENT)).toMatchObject({
      title: 'COMPONENT:DEFAULT/INTAKE',
      relations: expect.arrayContaining(graph[0].relations),
    });
    expect(await store.getSurroundings('component:default/none')).toEqual([]);
  });

  it('finds what makes the APIs and data one step away, and no further', async () => {
    const store = await setUp();
    const dependsOn = (targetRef: string) => ({ type: 'dependsOn', targetRef });
    await store.upsert(
      [
        entity(COMPONENT, [
          { type: 'consumesApi', targetRef: GATEWAY },
          dependsOn('resource:default/data'),
          dependsOn('component:default/other'),
        ]),
        entity(GATEWAY, [
          { type: 'apiProvidedBy', targetRef: 'component:default/provider' },
        ]),
        entity('component:default/provider', [
          dependsOn('component:default/far'),
        ]),
        entity('resource:default/data', [dependsOn('resource:default/raw')]),
        entity('resource:default/raw', [dependsOn('resource:default/far')]),
        entity('component:default/other', [dependsOn('component:default/far')]),
        entity('component:default/far'),
      ],
      'first',
    );
    const found = await store.getSurroundings(COMPONENT);
    expect(found.map(({ ref }) => ref.split('/')[1]).sort()).toEqual([
      ...['data', 'gateway', 'intake', 'other', 'provider', 'raw'],
    ]);
  });

  it('forgets what the newest sweep did not see, with its relations', async () => {
    const store = await setUp();
    await store.upsert([entity(COMPONENT)], 'second');
    await store.removeOthers('second');
    expect(await store.getSurroundings(COMPONENT)).toEqual([entity(COMPONENT)]);
    expect(await store.getSurroundings(SYSTEM)).toEqual([]);
  });

  it('knows owners by ref, name or title', async () => {
    const store = await setUp();
    await store.upsert(
      [{ ref: 'group:default/team-a', title: 'The A Team', relations: [] }],
      'first',
    );
    const owners = await store.findOwners([
      'the a team',
      'Team-A',
      'group:default/team-a',
      'Team B',
    ]);
    expect([...owners]).toEqual([
      ['the a team', 'group:default/team-a'],
      ['Team-A', 'group:default/team-a'],
      ['group:default/team-a', 'group:default/team-a'],
    ]);
  });
});
