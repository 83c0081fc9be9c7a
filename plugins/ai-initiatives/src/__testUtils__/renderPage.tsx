import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import type { ReactElement } from 'react';
import { aiInitiativesApiRef } from '../apiRef';
import { rootRouteRef } from '../routes';
import { fakeInitiativesApi } from '../__fixtures__';

const entity = (kind: string, name: string, title: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, title, namespace: 'default' },
});

export const CATALOG = [
  entity('Group', 'team-claims', 'Team Claims'),
  entity('Group', 'team-portal', 'Team Portal'),
  entity('User', 'ada', 'Ada'),
  entity('Component', 'claims-intake', 'Claims intake'),
  entity('Component', 'checkout', 'Checkout'),
];

/** Renders a page of ours in a test portal, at a path below the plugin's root. */
export function renderPage(
  element: ReactElement,
  options: {
    readonly api: Partial<InitiativesApi>;
    /** Pattern and path below the root, such as `:id` and `claims`. */
    readonly at?: { readonly pattern: string; readonly path: string };
  },
) {
  const { api, at = { pattern: 'new', path: 'new' } } = options;
  return renderInTestApp(element, {
    mountedRoutes: { '/ai-initiatives': rootRouteRef },
    mountPath: `/records/${at.pattern}`,
    initialRouteEntries: [`/records/${at.path}`],
    apis: [
      [aiInitiativesApiRef, fakeInitiativesApi(api)],
      [catalogApiRef, catalogApiMock({ entities: CATALOG })],
      mockApis.identity({
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', 'group:default/team-claims'],
      }),
      mockApis.permission(),
    ],
  });
}
