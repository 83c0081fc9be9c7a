import { OWN_ACCESS } from '../access/Access';
import { aDecision, anInitiative } from '../__fixtures__/build';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { DatabaseEntityGraphStore } from './DatabaseEntityGraphStore';

jest.setTimeout(60_000);

const COMPONENT = 'component:default/intake';
const SYSTEM = 'system:default/claims';
const DOMAIN = 'domain:default/insurance';
const ABOVE = 'domain:default/finance';

const entity = (ref: string, ...parents: readonly [string, string][]) => ({
  ref,
  title: ref,
  relations: parents.map(([type, targetRef]) => ({ type, targetRef })),
});

const GRAPH = [
  entity(COMPONENT, ['partOf', SYSTEM], ['dependsOn', 'system:default/other']),
  // In itself as well, by way of the component.
  entity(SYSTEM, ['partOf', DOMAIN], ['partOf', COMPONENT]),
  entity(DOMAIN, ['subdomainOf', ABOVE]),
  entity(ABOVE),
  entity('system:default/other'),
];

describe.each(databases.eachSupportedId())('entities on %s', databaseId => {
  async function createWorld() {
    const { knex, store } = await createTestStore(databaseId);
    await new DatabaseEntityGraphStore(knex).upsert(GRAPH, 'first');
    await store.write(async transaction => {
      await transaction.save({
        kind: 'initiative',
        action: 'created',
        record: anInitiative({
          id: 'inside',
          attachments: [{ entityRef: COMPONENT, role: 'changes' }],
        }),
      });
      await transaction.save({
        kind: 'initiative',
        action: 'created',
        record: anInitiative({
          id: 'outside',
          attachments: [
            { entityRef: 'component:default/else', role: 'changes' },
          ],
        }),
      });
      await transaction.save({
        kind: 'decision',
        action: 'created',
        record: aDecision({
          id: 'decided',
          entities: [{ entityRef: SYSTEM, relation: 'governs' }],
        }),
      });
    });
    return store;
  }

  it('have on them what is attached to anything in them', async () => {
    const store = await createWorld();
    const at = async (entityRef: string, access = OWN_ACCESS) => {
      const lists = await Promise.all([
        store.listInitiatives({ entityRef }, access),
        store.listDecisions({ entityRef }, access),
      ]);
      return lists.flatMap(({ items }) => items.map(({ id }) => id));
    };
    expect(await at(COMPONENT)).toEqual(['inside']);
    expect(await at(SYSTEM)).toEqual(['inside', 'decided']);
    expect(await at(DOMAIN)).toEqual(['inside', 'decided']);
    expect(await at(ABOVE)).toEqual(['inside', 'decided']);
    expect(await at('system:default/other')).toEqual([]);
    expect(await at('domain:default/unknown')).toEqual([]);

    const partly = { ...OWN_ACCESS, wholeCatalog: false };
    expect(await at(SYSTEM, partly)).toEqual(['decided']);
    expect(await at(DOMAIN, partly)).toEqual([]);
    expect(await at(COMPONENT, partly)).toEqual(['inside']);
  });
});
