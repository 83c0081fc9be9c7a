import { FlatRoutes } from '@backstage/core-app-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import {
  anEntityOverview,
  anInitiativeSummary,
  aPage,
  fakeInitiativesApi,
} from './__fixtures__';
import {
  AiInitiativesPage,
  aiInitiativesApiRef,
  EntityAiInitiativesCard,
  EntityAiInitiativesContent,
  isAiInitiativesAvailable,
} from './legacy';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'claims-intake', namespace: 'default' },
};

const ENTITY_PATH = '/portal/catalog/:namespace/:kind/:name';

/** Stands in for the router's own element: one mounted page of the portal. */
function Mounted(props: {
  readonly path: string;
  readonly element: ReactElement;
}) {
  return props.element;
}

async function render(element: ReactElement, at: string) {
  const api = fakeInitiativesApi({
    listInitiatives: async () => aPage([anInitiativeSummary()]),
    getInitiativeFacets: async () => ({
      ...{ stage: [], owner: [], topicArea: [], risk: [] },
    }),
    listDecisions: async () => aPage([]),
    getEntityOverview: async () => anEntityOverview(),
  });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiInitiativesApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <FlatRoutes>
        <Mounted path="/portal/ai" element={<AiInitiativesPage />} />
        <Mounted
          path={ENTITY_PATH}
          element={<EntityProvider entity={entity}>{element}</EntityProvider>}
        />
      </FlatRoutes>
    </TestApiProvider>,
    { mountedRoutes: { [ENTITY_PATH]: entityRouteRef }, routeEntries: [at] },
  );
}

describe('the older frontend system', () => {
  it('shows the page with its tabs, linked to where it is mounted', async () => {
    await render(<EntityAiInitiativesCard />, '/portal/ai');

    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toHaveAttribute('href', '/portal/ai/initiatives/claims-triage-assistant');
    expect(
      screen.getByRole('heading', { name: 'AI initiatives' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Register an initiative' }),
    ).toHaveAttribute('href', '/portal/ai/initiatives/new');

    await userEvent.click(screen.getByRole('tab', { name: 'Decisions' }));

    expect(screen.getByRole('tab', { name: 'Decisions' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('shows the entity card, linked to the entity tab', async () => {
    await render(
      <EntityAiInitiativesCard />,
      '/portal/catalog/default/component/claims-intake',
    );

    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toHaveAttribute('href', '/portal/ai/initiatives/claims-triage-assistant');
    expect(
      screen.getByRole('link', { name: /Open AI initiatives of/ }),
    ).toHaveAttribute(
      'href',
      '/portal/catalog/default/component/claims-intake/ai-initiatives',
    );
  });

  it('shows the entity tab', async () => {
    await render(
      <EntityAiInitiativesContent />,
      '/portal/catalog/default/component/claims-intake',
    );

    expect(
      await screen.findByRole('region', { name: 'Similar work elsewhere' }),
    ).toBeVisible();
  });

  it('knows the kinds it has something to say about', () => {
    expect(isAiInitiativesAvailable(entity)).toBe(true);
    expect(isAiInitiativesAvailable({ ...entity, kind: 'AiResource' })).toBe(
      true,
    );
    expect(isAiInitiativesAvailable({ ...entity, kind: 'Location' })).toBe(
      false,
    );
  });
});
