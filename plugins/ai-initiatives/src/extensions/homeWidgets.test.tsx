import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { screen } from '@testing-library/react';
import { aPage, fakeInitiativesApi } from '../__fixtures__';
import { aiInitiativesApiRef } from '../apiRef';
import aiInitiativesPlugin from '../index';

const { widget } = HomePageWidgetBlueprint.dataRefs;

/** Shows every widget that is installed, as the page of the home plugin does. */
const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: { widgets: createExtensionInput([widget]) },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/home',
          loader: async () => (
            <>
              {inputs.widgets.map(input => {
                const { name, component } = input.get(widget);
                return (
                  <div key={name} role="group" aria-label={name}>
                    {component}
                  </div>
                );
              })}
            </>
          ),
        }),
    }),
  ],
});

describe('widgets', () => {
  it('are offered to the home page, each for one request', async () => {
    const api = {
      listReviews: jest.fn(async () => ({
        ...aPage([]),
        today: '2026-11-27',
      })),
      listOverlaps: jest.fn(async () => aPage([])),
      listDecisions: jest.fn(async () => aPage([])),
    };
    renderTestApp({
      features: [homePlugin, aiInitiativesPlugin],
      initialRouteEntries: ['/home'],
      apis: [
        [aiInitiativesApiRef, fakeInitiativesApi(api)],
        mockApis.identity({ ownershipEntityRefs: ['user:default/ada'] }),
      ],
    });

    const shown = [
      ['AiInitiativesMyReviews', 'My reviews', 'All my reviews'],
      ['AiInitiativesMyOverlaps', 'My overlaps', 'All my overlaps'],
      [
        'AiInitiativesRecentlyDecided',
        'Recently decided',
        'All accepted decisions',
      ],
    ];
    for (const [name, title, link] of shown) {
      expect(await screen.findByRole('link', { name: link })).toBeVisible();
      expect(screen.getByRole('group', { name })).toHaveTextContent(title);
    }
    for (const request of Object.values(api)) {
      expect(request).toHaveBeenCalledTimes(1);
    }
  });
});
