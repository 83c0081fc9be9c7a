/**
 * The plugin for portals on the older frontend system: same pages, card and tab
 * in a shell of its own.
 *
 * @packageDocumentation
 */
import type { Entity } from '@backstage/catalog-model';
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { InitiativesClient } from 'backstage-plugin-ai-initiatives-common';
import type { JSX } from 'react';
import { aiInitiativesApiRef } from './apiRef';
import { ENTITY_KINDS } from './entityKinds';
import {
  legacyEntityContentRouteRef,
  legacyRootRouteRef,
} from './legacyShell/routes';

export { aiInitiativesApiRef } from './apiRef';
export { aiInitiativesTranslationRef } from './translation';

const plugin = createPlugin({
  id: 'ai-initiatives',
  apis: [
    createApiFactory({
      api: aiInitiativesApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: options => new InitiativesClient(options),
    }),
  ],
  routes: {
    root: legacyRootRouteRef,
    entityContent: legacyEntityContentRouteRef,
  },
});

/**
 * @public
 * @deprecated For portals on the older frontend system only; others install the
 * default export of this package.
 */
export const aiInitiativesPlugin = plugin;

/**
 * The page with its tabs, for `<Route path="/ai-initiatives" />`.
 *
 * @public
 * @deprecated For portals on the older frontend system only.
 */
export const AiInitiativesPage: () => JSX.Element = plugin.provide(
  createRoutableExtension({
    name: 'AiInitiativesPage',
    mountPoint: legacyRootRouteRef,
    component: () => import('./legacyShell/LegacyPage').then(m => m.LegacyPage),
  }),
);

/**
 * The card for the overview of an entity.
 *
 * @public
 * @deprecated For portals on the older frontend system only.
 */
export const EntityAiInitiativesCard: () => JSX.Element = plugin.provide(
  createComponentExtension({
    name: 'EntityAiInitiativesCard',
    component: {
      lazy: () =>
        import('./legacyShell/LegacyEntityCard').then(m => m.LegacyEntityCard),
    },
  }),
);

/**
 * The tab of an entity, for `<EntityLayout.Route path="/ai-initiatives" />`.
 *
 * @public
 * @deprecated For portals on the older frontend system only.
 */
export const EntityAiInitiativesContent: () => JSX.Element = plugin.provide(
  createRoutableExtension({
    name: 'EntityAiInitiativesContent',
    mountPoint: legacyEntityContentRouteRef,
    component: () =>
      import('./legacyShell/LegacyEntityContent').then(
        m => m.LegacyEntityContent,
      ),
  }),
);

/**
 * Whether the card and the tab have anything to say about an entity's kind.
 *
 * @public
 * @deprecated For portals on the older frontend system only.
 */
export function isAiInitiativesAvailable(entity: Entity): boolean {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return ENTITY_KINDS.some(known => known === kind);
}
