import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  InitiativesApi,
  OverlapQuery,
} from 'backstage-plugin-ai-initiatives-common';
import {
  anInitiativeSummary,
  anOverlap,
  anOverlapGroup,
  aPage,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { LocationProbe } from '../../__fixtures__/LocationProbe';
import { aiInitiativesApiRef } from '../../apiRef';
import { OverlapsPage } from './OverlapsPage';

const second = anOverlap({
  left: anInitiativeSummary({ id: 'ocr', title: 'Invoice reading' }),
  right: anInitiativeSummary({
    id: 'letters',
    title: 'Letter sorter',
    stage: 'retired',
    lesson: 'Handwriting was read too badly.',
  }),
  band: 'related',
  kinds: ['same-tool'],
  evidence: { terms: [], entities: [], subjectShare: 1, otherShare: 0 },
});

function render(
  answers: Partial<InitiativesApi>,
  at = '/ai-initiatives/overlaps',
) {
  renderInTestApp(
    <>
      <OverlapsPage />
      <LocationProbe />
    </>,
    {
      apis: [
        [
          aiInitiativesApiRef,
          fakeInitiativesApi({
            getInitiativeFacets: async () => ({
              stage: [],
              owner: [],
              topicArea: [],
              risk: [],
            }),
            ...answers,
          }),
        ],
        [catalogApiRef, catalogApiMock()],
      ],
      initialRouteEntries: [at],
    },
  );
}

describe('OverlapsPage', () => {
  it('shows pairs side by side with the reasons', async () => {
    render({ listOverlaps: async () => aPage([anOverlap(), second]) });

    const pair = await screen.findByRole('listitem', {
      name: 'Claims triage assistant and Smart intake',
    });
    expect(within(pair).getByText('likely overlap')).toBeVisible();
    expect(within(pair).getByText('claim · triage · routing')).toBeVisible();
    expect(within(pair).getByText('same data: claims-warehouse')).toBeVisible();
    expect(
      within(pair).getByRole('link', { name: /^Compare/ }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/compare?id=claims-triage-assistant&id=smart-intake',
    );

    const tried = screen.getByRole('listitem', {
      name: 'Invoice reading and Letter sorter',
    });
    expect(within(tried).getByText('related')).toBeVisible();
    expect(within(tried).getByText('same tool')).toBeVisible();
    expect(
      within(tried).getByText('Already tried: Handwriting was read too badly.'),
    ).toBeVisible();
    expect(screen.queryByText(/duplicate/i)).not.toBeInTheDocument();
  });

  it('moves by j and k and compares by Enter', async () => {
    const user = userEvent.setup();
    render({ listOverlaps: async () => aPage([anOverlap(), second]) });
    const [first, last] = [
      await screen.findByRole('listitem', { name: /Smart intake/ }),
      screen.getByRole('listitem', { name: /Letter sorter/ }),
    ];

    await user.keyboard('j');
    expect(first).toHaveFocus();
    await user.keyboard('jj');
    expect(last).toHaveFocus();
    await user.keyboard('k');
    expect(first).toHaveFocus();
    await user.keyboard('j{Enter}');

    expect(screen.getByTestId('location')).toHaveTextContent(
      '/ai-initiatives/overlaps/compare?id=ocr&id=letters',
    );
  });

  it('settles by a digit on the row, and explains its keys', async () => {
    const user = userEvent.setup();
    render({ listOverlaps: async () => aPage([anOverlap(), second]) });
    await screen.findByRole('listitem', { name: /Smart intake/ });

    await user.keyboard('3');
    expect(screen.getByText('Move to a pair with j first.')).toHaveAttribute(
      'role',
      'status',
    );
    await user.keyboard('?');
    const help = await screen.findByRole('dialog');
    expect(within(help).getByText('Deliberate parallel')).toBeVisible();
    await user.keyboard('j3');
    expect(screen.getByTestId('location')).toHaveTextContent(/overlaps$/);
    await user.click(within(help).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.keyboard('j{ArrowDown}{ArrowUp}3');
    expect(screen.getByTestId('location')).toHaveTextContent(
      'compare?id=claims-triage-assistant&id=smart-intake&settle=split-scope',
    );
  });

  it('draws likely pairs as a graph, and related ones when asked', async () => {
    const user = userEvent.setup();
    const listOverlaps = jest.fn(async ({ band }: OverlapQuery) =>
      aPage(band === 'likely' ? [anOverlap()] : [second]),
    );
    render(
      {
        listOverlaps: listOverlaps as InitiativesApi['listOverlaps'],
        listOverlapGroups: async () => aPage([anOverlapGroup()]),
      },
      '/ai-initiatives/overlaps?view=graph',
    );
    const cluster = await screen.findByRole('region', {
      name: '2 connected initiatives',
    });
    expect(screen.getByText(/^2 initiatives, 1 pair\./)).toBeVisible();
    expect(
      within(cluster)
        .getAllByRole('listitem')
        .map(item => item.getAttribute('aria-label'))
        .sort(),
    ).toEqual([
      'Claims triage assistant, Team Claims, pilot, 1 overlap',
      'Smart intake, Team Portal, idea, 1 overlap',
    ]);
    expect(
      screen.getByRole('link', { name: 'The same as a list' }),
    ).toHaveAttribute('href', '/ai-initiatives/overlaps');

    await user.keyboard('j');
    const detail = within(
      screen.getByRole('complementary', { name: 'Connections' }),
    );
    expect(detail.getByText('claim · triage · routing')).toBeVisible();
    expect(detail.getByRole('link', { name: /^Compare with/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/overlaps/compare?id='),
    );

    await user.click(screen.getByRole('switch', { name: 'Related ones too' }));
    expect(await screen.findByText(/^4 initiatives, 2 pairs\./)).toBeVisible();
    expect(screen.getByTestId('location')).toHaveTextContent(
      'view=graph&weaker=true',
    );
  });

  it('says how many pairs the graph leaves out', async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      anOverlap({
        right: anInitiativeSummary({ id: `r${index}`, title: `R ${index}` }),
      }),
    );
    render(
      {
        listOverlaps: (async ({ offset }: OverlapQuery) =>
          aPage(
            many.map((pair, index) => ({
              ...pair,
              right: { ...pair.right, id: `${offset}-${index}` },
            })),
            { totalItems: 2000 },
          )) as InitiativesApi['listOverlaps'],
        listOverlapGroups: async () => aPage([]),
      },
      '/ai-initiatives/overlaps?view=graph',
    );
    expect(
      await screen.findByText(/1,701 weaker pairs are left out/),
    ).toBeVisible();
  });

  it('sends filters as a request and keeps them in the URL', async () => {
    const user = userEvent.setup();
    const listOverlaps = jest.fn(async () => aPage([anOverlap()]));
    render({ listOverlaps });
    await screen.findByRole('listitem', { name: /Smart intake/ });
    expect(listOverlaps).toHaveBeenLastCalledWith(
      expect.objectContaining({
        crossTeam: true,
        settled: false,
        limit: 50,
        offset: 0,
      }),
      expect.anything(),
    );

    await user.click(screen.getByRole('button', { name: /How similar/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Likely overlap' }),
    );
    await user.click(
      screen.getByRole('switch', { name: 'Within one team too' }),
    );

    await user.click(screen.getByRole('button', { name: /What is the same/ }));
    await user.click(await screen.findByRole('option', { name: 'same data' }));

    await waitFor(() =>
      expect(listOverlaps).toHaveBeenLastCalledWith(
        expect.objectContaining({
          band: 'likely',
          crossTeam: false,
          kind: ['same-data'],
        }),
        expect.anything(),
      ),
    );
    expect(screen.getByTestId('location')).toHaveTextContent(
      'band=likely&crossTeam=false&kind=same-data',
    );
  });

  it('lists what is not settled, and the rest when asked for', async () => {
    const user = userEvent.setup();
    const listOverlaps = jest.fn(async () =>
      aPage([
        anOverlap({
          resolution: {
            id: 'r',
            kind: 'deliberate-parallel',
            status: 'effective',
            decision: 'd',
            outdated: true,
            consents: [],
          },
        }),
      ]),
    );
    render({ listOverlaps });
    const pair = await screen.findByRole('listitem', { name: /Smart intake/ });
    expect(
      within(pair).getByText('Deliberate parallel: agreed by both'),
    ).toBeVisible();
    expect(within(pair).getByText(/^To be looked at again/)).toBeVisible();

    await user.click(screen.getByRole('switch', { name: 'Unsettled only' }));
    await waitFor(() => expect(listOverlaps).toHaveBeenCalledTimes(2));
    const [query] = listOverlaps.mock.lastCall as unknown as [OverlapQuery];
    expect(query.settled).toBeUndefined();
    expect(screen.getByTestId('location')).toHaveTextContent('unsettled=false');
  });

  it('folds a need of many teams to one row', async () => {
    const user = userEvent.setup();
    const members = Array.from({ length: 6 }, (_, index) =>
      anInitiativeSummary({ id: `bot-${index}`, title: `Staff bot ${index}` }),
    );
    render(
      {
        listOverlapGroups: async () =>
          aPage([anOverlapGroup({ name: 'Staff chatbot', members, teams: 5 })]),
      },
      '/ai-initiatives/overlaps?view=groups',
    );

    const summary = await screen.findByText(
      '5 teams run one of these: “Staff chatbot”',
    );
    expect(screen.getByText('Staff bot 5')).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText('Staff bot 5')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See the group side by side' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/groups/group-claims-triage-assistant',
    );
    expect(
      screen.getByRole('link', { name: 'Compare the first 4' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/compare?id=bot-0&id=bot-1&id=bot-2&id=bot-3',
    );
  });

  it('counts nothing left to settle as a result', async () => {
    render({ listOverlaps: async () => aPage([]) });
    expect(await screen.findByText('Nothing left to settle.')).toBeVisible();
  });
});
