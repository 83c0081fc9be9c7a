import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDecisionSummary,
  anInitiativeSummary,
  aPage,
  fakeInitiativesApi,
} from './__fixtures__';
import { aiInitiativesApiRef } from './apiRef';
import aiInitiativesPlugin from './index';

function renderAt(path: string) {
  const api = fakeInitiativesApi({
    listInitiatives: async () => aPage([anInitiativeSummary()]),
    listDecisions: async () => aPage([aDecisionSummary()]),
    getInitiativeFacets: async () => ({
      ...{ stage: [], owner: [], topicArea: [], risk: [] },
    }),
  });
  renderTestApp({
    features: [aiInitiativesPlugin],
    initialRouteEntries: [path],
    apis: [
      [aiInitiativesApiRef, api],
      [catalogApiRef, catalogApiMock()],
    ],
  });
}

describe('AI initiatives plugin', () => {
  it('opens with the initiatives and leads to the decisions', async () => {
    const user = userEvent.setup();
    renderAt('/ai-initiatives');
    expect(
      await screen.findByRole('heading', { name: '1 initiative' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Register an initiative' }),
    ).toHaveAttribute('href', '/ai-initiatives/initiatives/new');

    await user.click(screen.getByRole('tab', { name: 'Decisions' }));
    expect(
      await screen.findByRole('heading', { name: '1 decision' }),
    ).toBeVisible();
  });

  it('keeps its tabs above the pages of a tab', async () => {
    renderAt('/ai-initiatives/initiatives/import');
    expect(
      await screen.findByRole('heading', { name: 'Import initiatives' }),
    ).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Overlaps' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Initiatives' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
});
