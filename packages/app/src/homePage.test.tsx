import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import homePlugin from '@backstage/plugin-home/alpha';
import { screen } from '@testing-library/react';
import aiInitiativesPlugin from 'backstage-plugin-ai-initiatives';

const CONFIG = join(__dirname, '..', '..', '..', 'app-config.yaml');

/** Names of the widgets that the demo puts on its home page. */
const components = [
  ...readFileSync(CONFIG, 'utf8').matchAll(/^ +- component: (\w+)$/gm),
].map(([, name]) => name);

const EMPTY = { items: [], totalItems: 0, limit: 5, offset: 0 };

// The grid shows nothing before it knows how wide it is.
jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1280);

describe('home page of the demo', () => {
  const fetchMock = jest.spyOn(global, 'fetch');
  afterAll(() => fetchMock.mockRestore());

  it('shows what the configuration puts there, each for one request', async () => {
    fetchMock.mockImplementation(async () =>
      Response.json({ ...EMPTY, today: '2026-11-27' }),
    );
    renderTestApp({
      features: [homePlugin, aiInitiativesPlugin],
      initialRouteEntries: ['/home'],
      apis: [
        mockApis.identity({ ownershipEntityRefs: ['user:default/ada'] }),
        mockApis.storage(),
      ],
      config: {
        backend: { baseUrl: 'http://localhost:7007' },
        app: {
          extensions: [
            {
              'page:home': {
                config: {
                  defaultConfig: components.map((component, index) => ({
                    ...{ component, column: index * 4, row: 0 },
                    ...{ width: 4, height: 6 },
                  })),
                },
              },
            },
          ],
        },
      },
    });

    expect(
      await screen.findByText('No review is planned for you or your groups.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Nothing to settle: no work of another team looks like yours.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Nothing was decided in the last 90 days.'),
    ).toBeInTheDocument();
    expect(components).toHaveLength(3);
    expect(
      fetchMock.mock.calls.map(([input]) => new URL(String(input)).pathname),
    ).toEqual(
      expect.arrayContaining([
        '/api/ai-initiatives/reviews',
        '/api/ai-initiatives/overlaps',
        '/api/ai-initiatives/decisions',
      ]),
    );
    expect(fetchMock).toHaveBeenCalledTimes(3);
  });
});
