/*
 * The plugin in a portal on the older frontend system, with the same invented
 * data in memory. Start it with
 *
 *   yarn start --entrypoint dev/legacy
 *
 * and where port 3000 is taken put APP_CONFIG_app_baseUrl='"http://localhost:3011"'
 * before it. Then open /ai-initiatives or /catalog/default/component/claims-intake.
 */
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createApiFactory } from '@backstage/core-plugin-api';
import { createDevApp } from '@backstage/dev-utils';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityAboutCard,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import Grid from '@material-ui/core/Grid';
import {
  AiInitiativesPage,
  aiInitiativesApiRef,
  aiInitiativesPlugin,
  EntityAiInitiativesCard,
  EntityAiInitiativesContent,
  isAiInitiativesAvailable,
} from '../src/legacy';
import { createMockApi } from './createMockApi';
import { COMPANY } from './mock/company';
import { everythingAllowed } from './mock/everythingAllowed';
import { slowly } from './mock/slowly';

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Grid item xs={12} md={8}>
          <EntityAiInitiativesCard />
        </Grid>
        <Grid item xs={12} md={4}>
          <EntityAboutCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/ai-initiatives"
      title="AI initiatives"
      if={isAiInitiativesAvailable}
    >
      <EntityAiInitiativesContent />
    </EntityLayout.Route>
  </EntityLayout>
);

createDevApp()
  .registerPlugin(catalogPlugin, aiInitiativesPlugin)
  .registerApi(
    createApiFactory({
      api: aiInitiativesApiRef,
      deps: {},
      factory: () => createMockApi({ beforeEach: slowly }),
    }),
  )
  .registerApi(
    createApiFactory({
      api: catalogApiRef,
      deps: {},
      factory: () => new InMemoryCatalogClient({ entities: [...COMPANY] }),
    }),
  )
  .registerApi(
    createApiFactory({
      api: permissionApiRef,
      deps: {},
      factory: () => everythingAllowed,
    }),
  )
  .addPage({
    path: '/ai-initiatives',
    title: 'AI initiatives',
    element: <AiInitiativesPage />,
  })
  .addPage({
    path: '/catalog',
    title: 'Catalog',
    element: <CatalogIndexPage />,
  })
  .addPage({
    path: '/catalog/:namespace/:kind/:name',
    element: <CatalogEntityPage />,
    children: entityPage,
  })
  .render();
