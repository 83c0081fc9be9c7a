import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import {
  anEntityLabel,
  anInitiativeSummary,
  aPage,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { InitiativesPage } from './InitiativesPage';
import { LocationProbe } from '../../__fixtures__/LocationProbe';

const facets: Awaited<ReturnType<InitiativesApi['getInitiativeFacets']>> = {
  stage: [{ value: 'pilot', label: 'pilot', count: 3 }],
  owner: [
    { value: 'group:default/team-claims', label: 'Team Claims', count: 3 },
  ],
  topicArea: [{ value: 'claims', label: 'claims', count: 2 }],
  risk: [{ value: 'high', label: 'high', count: 1 }],
};

function render(options: {
  listInitiatives: InitiativesApi['listInitiatives'];
  listRisksByDomain?: InitiativesApi['listRisksByDomain'];
  at?: string;
}) {
  const listInitiatives = jest.fn(options.listInitiatives);
  const api = fakeInitiativesApi({
    listInitiatives,
    ...(options.listRisksByDomain && {
      listRisksByDomain: options.listRisksByDomain,
    }),
    getInitiativeFacets: async () => facets,
  });
  renderInTestApp(
    <>
      <InitiativesPage />
      <LocationProbe />
    </>,
    {
      apis: [
        [aiInitiativesApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ],
      initialRouteEntries: [options.at ?? '/ai-initiatives/initiatives'],
    },
  );
  return { lastQuery: () => listInitiatives.mock.lastCall?.[0] };
}

describe('InitiativesPage', () => {
  it('lists initiatives with owner, stage and overlaps, and says how many there are', async () => {
    render({
      listInitiatives: async () =>
        aPage(
          [
            anInitiativeSummary({ likelyOverlaps: 2 }),
            anInitiativeSummary({
              id: 'ocr',
              title: 'Invoice reading',
              owner: anEntityLabel({ title: 'Billing dept', known: false }),
            }),
          ],
          { totalItems: 2_000 },
        ),
    });

    const row = await screen.findByRole('row', {
      name: /Claims triage assistant/,
    });
    expect(
      within(row).getByRole('link', { name: 'Claims triage assistant' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives/claims-triage-assistant',
    );
    expect(within(row).getByText('pilot')).toBeVisible();
    expect(
      within(row).getByRole('link', { name: '2 likely overlaps' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps?initiative=claims-triage-assistant',
    );
    expect(screen.getByText('(not in the catalog)')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: '2,000 initiatives' }),
    ).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Import' })).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives/import',
    );
  });

  it('sends search and filters as a request and keeps them in the URL', async () => {
    const user = userEvent.setup();
    const { lastQuery } = render({
      listInitiatives: async () => aPage([anInitiativeSummary()]),
    });
    await screen.findByRole('link', { name: 'Claims triage assistant' });

    await user.type(screen.getByRole('searchbox'), 'claims');
    await waitFor(() => expect(lastQuery()?.search).toBe('claims'));

    await user.click(screen.getByRole('button', { name: /Stage/ }));
    await user.click(
      await screen.findByRole('option', { name: /pilot \(3\)/ }),
    );
    await waitFor(() => expect(lastQuery()?.stage).toEqual(['pilot']));
    await user.keyboard('{Escape}');

    await user.click(screen.getByRole('switch', { name: 'Archived too' }));
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        search: 'claims',
        stage: ['pilot'],
        archived: true,
        sort: '-updatedAt',
        limit: 50,
        offset: 0,
      }),
    );
    expect(screen.getByTestId('location')).toHaveTextContent(
      '/ai-initiatives/initiatives?search=claims&stage=pilot&archived=true',
    );

    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() =>
      expect(screen.getByTestId('location')).toHaveTextContent(/initiatives$/),
    );
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('counts risks by domain, with links to what was counted', async () => {
    const user = userEvent.setup();
    const levels = {
      ...{ prohibited: 0, high: 2, limited: 0, minimal: 1 },
      ...{ 'not-high-impact': 0, 'not-assessed': 4 },
    };
    const domain = anEntityLabel({
      ref: 'domain:default/claims',
      title: 'Claims',
    });
    render({
      listInitiatives: async () => aPage([anInitiativeSummary()]),
      listRisksByDomain: async () => ({
        items: [
          { domain, levels, noOversight: 3, total: 7 },
          { levels, noOversight: 0, total: 7 },
        ],
      }),
    });
    await screen.findByRole('link', { name: 'Claims triage assistant' });
    await user.click(screen.getByRole('radio', { name: 'Risk by domain' }));

    const row = await screen.findByRole('row', { name: /^Claims/ });
    expect(row).toHaveTextContent('Claims0201437');
    expect(within(row).getByRole('link', { name: '4' })).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives?entityRef=domain%3Adefault%2Fclaims&risk=not-assessed',
    );
    expect(
      screen.getByRole('columnheader', { name: 'not assessed' }),
    ).toBeVisible();
    expect(screen.queryByText('not high-impact')).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^in no domain/ })).toBeVisible();
    expect(screen.getByTestId('location')).toHaveTextContent('view=risk');
  });

  it('tells of risks and outcomes, and narrows the list down to them', async () => {
    const { lastQuery } = render({
      listInitiatives: async () =>
        aPage([
          anInitiativeSummary({
            risk: { level: 'high', reasons: ['high', 'no-oversight'] },
            outcomes: {
              ...{ met: 1, missed: 1, unknown: 2 },
              awaited: ['1990-01-01', '2190-01-01'],
            },
          }),
        ]),
      at: '/ai-initiatives/initiatives?risk=high&risk=low&outcome=overdue',
    });
    const row = await screen.findByRole('row', { name: /Claims triage/ });
    expect(row).toHaveTextContent('1 outcome missed · 1 outcome overdue');
    expect(row).toHaveTextContent(
      'high risk · personal data without oversight',
    );
    expect(lastQuery()).toMatchObject({ risk: ['high'], outcome: ['overdue'] });
  });

  it('opens with the filters of its URL', async () => {
    const { lastQuery } = render({
      listInitiatives: async () => aPage([anInitiativeSummary()]),
      at: '/ai-initiatives/initiatives?owner=group:default/team-claims&topicArea=claims&sort=title&offset=50',
    });
    await screen.findByRole('link', { name: 'Claims triage assistant' });
    expect(lastQuery()).toMatchObject({
      owner: ['group:default/team-claims'],
      topicArea: ['claims'],
      sort: 'title',
      offset: 50,
    });
  });

  it('turns pages on the server', async () => {
    const user = userEvent.setup();
    const { lastQuery } = render({
      listInitiatives: async ({ offset = 0 }) =>
        aPage([anInitiativeSummary({ title: `Initiative ${offset + 1}` })], {
          totalItems: 2_000,
          offset,
        }),
    });
    expect(await screen.findByText('1–50 of 2000')).toBeVisible();

    await user.click(screen.getByRole('button', { name: /Next/ }));

    expect(
      await screen.findByRole('link', { name: 'Initiative 51' }),
    ).toBeVisible();
    expect(screen.getByText('51–100 of 2000')).toBeVisible();
    expect(lastQuery()?.offset).toBe(50);
    expect(screen.getByTestId('location')).toHaveTextContent('offset=50');
  });

  it('says what the list is for while it is empty', async () => {
    render({ listInitiatives: async () => aPage([]) });
    expect(
      await screen.findByText('No initiative is registered yet.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Register the first initiative' }),
    ).toHaveAttribute('href', '/ai-initiatives/initiatives/new');
  });

  it('offers to clear filters that nothing fits', async () => {
    const user = userEvent.setup();
    const { lastQuery } = render({
      listInitiatives: async ({ search }) =>
        aPage(search ? [] : [anInitiativeSummary()]),
      at: '/ai-initiatives/initiatives?search=zeppelin',
    });
    const notice = await screen.findByText('No initiative fits these filters.');
    await user.click(
      within(notice.parentElement!).getByRole('button', {
        name: 'Clear filters',
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    expect(lastQuery()?.search).toBeUndefined();
  });

  it('says what went wrong and loads again', async () => {
    const user = userEvent.setup();
    let fails = true;
    render({
      listInitiatives: async () => {
        if (fails) {
          throw new TypeError('Failed to fetch');
        }
        return aPage([anInitiativeSummary()]);
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The initiatives could not be loaded');
    expect(alert).toHaveTextContent('Check your connection');

    fails = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
