/*
 * The plugin in an otherwise empty portal, with invented data in memory and no
 * backend. Start it with `yarn start` in this folder; where port 3000 is taken:
 *
 *   APP_CONFIG_app_baseUrl='"http://localhost:3010"' yarn start
 *
 * Then open /ai-initiatives, or an entity: /catalog/default/component/claims-intake.
 * Everything typed is gone after a reload. dev/legacy.tsx is the same for the
 * older frontend system.
 */
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import aiInitiativesPlugin, { aiInitiativesApiRef } from '../src';
import { createMockApi } from './createMockApi';
import { COMPANY } from './mock/company';
import { everythingAllowed } from './mock/everythingAllowed';
import { slowly } from './mock/slowly';

const catalogInMemory = catalogPlugin.withOverrides({
  extensions: [
    catalogPlugin.getExtension('api:catalog').override({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => new InMemoryCatalogClient({ entities: [...COMPANY] }),
        }),
    }),
  ],
});

const aiInitiativesInMemory = aiInitiativesPlugin.withOverrides({
  extensions: [
    aiInitiativesPlugin.getExtension('api:ai-initiatives').override({
      params: defineParams =>
        defineParams({
          api: aiInitiativesApiRef,
          deps: {},
          factory: () => createMockApi({ beforeEach: slowly }),
        }),
    }),
  ],
});

const permissionsInMemory = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'permission',
      params: defineParams =>
        defineParams({
          api: permissionApiRef,
          deps: {},
          factory: () => everythingAllowed,
        }),
    }),
  ],
});

createDevApp({
  features: [catalogInMemory, permissionsInMemory, aiInitiativesInMemory],
});
