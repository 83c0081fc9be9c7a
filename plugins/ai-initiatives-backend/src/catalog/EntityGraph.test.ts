import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DatabaseEntityGraphStore } from '../database/DatabaseEntityGraphStore';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { EntityGraph } from './EntityGraph';

jest.setTimeout(60_000);

const NEW = 'component:default/new';

describe.each(databases.eachSupportedId())('EntityGraph on %s', databaseId => {
  it('learns of entities it does not know, and does not ask twice for others', async () => {
    const { knex } = await createTestStore(databaseId);
    const store = new DatabaseEntityGraphStore(knex);
    const catalog = catalogServiceMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'new', title: 'Brand new' },
        },
      ],
    });
    const ask = jest.spyOn(catalog, 'getEntitiesByRefs');
    const auth = mockServices.auth();
    const graph = new EntityGraph({ store, catalog, auth });

    const refs = [NEW, 'group:default/nobody', 'The claims people'];
    expect(await graph.learn(refs)).toBe(true);
    expect(ask.mock.calls[0][0].entityRefs).toEqual(refs.slice(0, 2));
    expect(await store.getSurroundings(NEW)).toMatchObject([
      { ref: NEW, title: 'Brand new' },
    ]);

    expect(await graph.learn(refs.slice(1))).toBe(false);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
