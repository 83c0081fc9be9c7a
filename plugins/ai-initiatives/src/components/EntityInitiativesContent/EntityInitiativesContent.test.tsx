import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type DecisionStatus,
  type EntityOverview,
  type InitiativesApi,
  type PlacedDecision,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecision,
  aDecisionSummary,
  aDecisionView,
  anEntityLabel,
  anEntityOverview,
  anInheritedRisk,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  aPage,
  aPlacedDecision,
  aPlacedInitiative,
  aPrincipleSummary,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { EntityInitiativesContent } from './EntityInitiativesContent';

const entityRef = 'component:default/claims-intake';
const here = anEntityLabel({ ref: entityRef, title: 'Claims intake' });
const system = anEntityLabel({ ref: 'system:default/claims', title: 'Claims' });
const gateway = anEntityLabel({
  ref: 'api:default/llm-gateway',
  title: 'LLM gateway',
});

const overview = anEntityOverview({
  initiatives: [
    aPlacedInitiative(),
    aPlacedInitiative({
      reach: 'inherited',
      path: [here, system],
      role: 'serves',
      initiative: anInitiativeSummary({
        id: 'handbook',
        title: 'Ask the handbook',
        stage: 'idea',
      }),
    }),
    aPlacedInitiative({
      reach: 'upstream',
      path: [here, gateway],
      initiative: anInitiativeSummary({ id: 'bench', title: 'Test bench' }),
    }),
  ],
  decisions: [
    aPlacedDecision({
      decision: aDecisionSummary({ date: '2026-03-01', title: 'Older' }),
    }),
    aPlacedDecision({
      decision: aDecisionSummary({
        id: 'n',
        date: '2026-10-01',
        title: 'Newer',
      }),
    }),
    aPlacedDecision({
      decision: aDecisionSummary({
        id: 's',
        title: 'Replaced',
        status: 'superseded',
      }),
    }),
  ],
  nextReview: '2027-01-12',
});

function render(
  answers: Partial<InitiativesApi> & { overview?: EntityOverview } = {},
) {
  const { overview: shown = overview, ...rest } = answers;
  const getEntityOverview = jest.fn(async () => shown);
  renderInTestApp(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'claims-intake', namespace: 'default' },
      }}
    >
      <EntityInitiativesContent />
    </EntityProvider>,
    {
      apis: [
        [
          aiInitiativesApiRef,
          fakeInitiativesApi({ getEntityOverview, ...rest }),
        ],
        mockApis.permission(),
      ],
    },
  );
  return { getEntityOverview };
}

const section = (name: string) => screen.findByRole('region', { name });

describe('EntityInitiativesContent', () => {
  it('groups initiatives by how they reach the entity, with the path', async () => {
    render();

    const initiatives = await section('Initiatives');
    expect(
      within(initiatives)
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual([
      'On Claims intake',
      'Inherited',
      'Upstream, in what it depends on',
    ]);
    expect(initiatives).toHaveTextContent('Claims intake → system Claims');
    expect(initiatives).toHaveTextContent('uses LLM gateway');
  });

  it('tells on the page of a group what it owns and who builds on it', async () => {
    render({
      overview: anEntityOverview({
        entity: anEntityLabel({ ref: 'group:default/team-claims' }),
        ownership: {
          initiativesTotal: 1,
          decisions: [aDecisionSummary({ id: 'd', title: 'Host it' })],
          decisionsTotal: 30,
          credit: [],
          creditTotal: 0,
        },
      }),
    });

    const decisions = await section('Decisions it owns');
    expect(
      within(decisions).getByRole('link', { name: 'Host it' }),
    ).toBeVisible();
    expect(
      within(decisions).getByRole('link', { name: 'All 30 decisions it owns' }),
    ).toBeVisible();
    expect(await section('What builds on this work')).toHaveTextContent(
      'the credit appears here',
    );
  });

  it('names outcomes to look at, and risks with the way they come by', async () => {
    render({
      overview: {
        ...overview,
        outcomes: {
          ...{ missed: 1, overdue: 6 },
          items: [
            {
              recordKind: 'decision',
              recordId: 'hosting',
              recordTitle: 'Host it ourselves',
              statement: 'No data leaves',
              state: 'overdue',
              due: '2026-06-01',
            },
          ],
        },
        risks: {
          items: [
            anInheritedRisk({
              way: 'consumes-api',
              path: ['Claims intake', 'Quotes API', 'Quote engine'].map(title =>
                anEntityLabel({ title, ref: `component:default/${title}` }),
              ),
            }),
          ],
          total: 1,
          notAssessed: 0,
        },
      },
    });

    const [overdue, more] = within(
      await section('Outcomes to look at'),
    ).getAllByRole('listitem');
    expect(overdue).toHaveTextContent(
      'Host it ourselves: No data leaves due Jun 1, 2026, nobody has said what happened',
    );
    expect(within(overdue).getByRole('link')).toHaveAttribute(
      'href',
      '/ai-initiatives/decisions/hosting',
    );
    expect(more).toHaveTextContent('6 more');
    expect(
      within(await section('Risks that come with what it leans on')).getByRole(
        'listitem',
      ),
    ).toHaveTextContent(
      /^Uses an API of Quote engine, where Dynamic pricing.*Claims intake → Quotes API → Quote engine$/,
    );
  });

  it('says what is not listed and loads it on request', async () => {
    const { getEntityOverview } = render({
      overview: { ...overview, initiativesTotal: 60 },
    });
    const initiatives = await section('Initiatives');
    expect(initiatives).toHaveTextContent(/nearest of 60 initiatives/);

    await userEvent.click(
      within(initiatives).getByRole('button', { name: 'Show more' }),
    );

    expect(getEntityOverview).toHaveBeenLastCalledWith(
      { entityRef: 'component:default/claims-intake', limit: 200 },
      expect.anything(),
    );
    await waitFor(() =>
      expect(
        within(initiatives).queryByRole('button', { name: 'Show more' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('lists decisions newest first and folds superseded ones', async () => {
    render();

    const decisions = await section('Decisions');
    const links = within(decisions)
      .getAllByRole('link')
      .map(link => link.textContent);
    expect(links.indexOf('Newer')).toBeLessThan(links.indexOf('Older'));
    expect(
      within(decisions).getByRole('button', { name: '1 superseded decision' }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('tells decisions by year, with what came after each', async () => {
    const placed = (
      id: string,
      date: string | undefined,
      changes: Partial<PlacedDecision> = {},
      status: DecisionStatus = 'accepted',
    ) =>
      aPlacedDecision({
        ...changes,
        decision: aDecisionSummary({ id, title: id, date, status }),
      });
    render({
      overview: anEntityOverview({
        decisions: [
          placed(
            'first',
            '2024-05-01',
            {
              successors: [
                { id: 'second', title: 'second', relation: 'supersedes' },
              ],
            },
            'superseded',
          ),
          placed('second', '2025-05-01', {
            successors: [
              { id: 'elsewhere', title: 'An amendment', relation: 'amends' },
            ],
          }),
          placed('third', '2026-05-01'),
          placed('undated', undefined),
        ],
      }),
    });

    const decisions = await section('Decisions');
    expect(
      within(decisions)
        .getAllByRole('heading', { level: 4 })
        .map(heading => heading.textContent),
    ).toEqual(['2026', '2025', 'Without a date']);
    expect(
      within(decisions).getByRole('link', { name: 'An amendment' }),
    ).toHaveAttribute('href', '/ai-initiatives/decisions/elsewhere');

    await userEvent.click(
      within(decisions).getByRole('button', { name: '1 superseded decision' }),
    );
    const second = within(decisions)
      .getAllByRole('listitem')
      .find(item => within(item).queryByText('An amendment'))!;
    expect(second).toHaveTextContent(
      /second.*amended by.*An amendment.*first.*superseded by.*second/,
    );
  });

  it('puts similar work side by side and names whom to ask', async () => {
    render();

    const similar = await section('Similar work elsewhere');
    expect(similar).toHaveTextContent('Claims triage assistant');
    expect(similar).toHaveTextContent('Smart intake');
    expect(await section('Who to ask')).toHaveTextContent('Team Portal');
    expect(await section('Next review')).toHaveTextContent('2027');
  });

  it('says which principles hold here, and why', async () => {
    render({
      overview: {
        ...overview,
        principles: [
          {
            principle: aPrincipleSummary({ title: 'Ask a person' }),
            path: [here, system],
          },
          {
            principle: aPrincipleSummary({ id: 'data', title: 'Good data' }),
            path: [],
          },
        ],
        principlesTotal: 3,
      },
    });
    const principles = await section('Principles that hold here');
    expect(
      within(principles).getByRole('link', { name: 'Ask a person' }),
    ).toBeVisible();
    expect(principles).toHaveTextContent('Claims intake → system Claims');
    expect(principles).toHaveTextContent('for the whole organisation');
    expect(principles).toHaveTextContent(
      'The 2 nearest of 3 principles are listed.',
    );
  });

  it('filters by text', async () => {
    render();

    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Search here' }),
      'handbook',
    );

    const initiatives = await section('Initiatives');
    await waitFor(() =>
      expect(initiatives).not.toHaveTextContent('Test bench'),
    );
    expect(initiatives).toHaveTextContent('Ask the handbook');
    expect(await section('Decisions')).toHaveTextContent(
      'No decision matches the filters.',
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(initiatives).toHaveTextContent('Test bench'));
  });

  it('offers the next step where nothing is registered', async () => {
    render({
      overview: anEntityOverview({
        initiatives: [],
        decisions: [],
        similar: [],
      }),
    });

    expect(
      within(await section('Initiatives')).getByRole('link', {
        name: 'Register here',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives/new?entityRef=component%3Adefault%2Fclaims-intake',
    );
    expect(
      within(await section('Decisions')).getByRole('link', {
        name: 'Record a decision here',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/decisions/new?entityRef=component%3Adefault%2Fclaims-intake',
    );
  });

  it('says that being the first is a good result', async () => {
    render({ overview: anEntityOverview({ similar: [] }) });

    expect(await section('Similar work elsewhere')).toHaveTextContent(
      'You seem to be the first',
    );
  });

  it('attaches an initiative on top of the attachments it has by now', async () => {
    const uses = { entityRef: 'api:default/x', role: 'uses' as const };
    const updateInitiative = jest
      .fn<
        ReturnType<InitiativesApi['updateInitiative']>,
        Parameters<InitiativesApi['updateInitiative']>
      >()
      .mockRejectedValueOnce(new RevisionConflictError('changed', {}))
      .mockResolvedValue(anInitiativeView());
    const getInitiative = jest
      .fn()
      .mockResolvedValueOnce(
        anInitiativeView({
          initiative: anInitiative({ revision: 4, attachments: [] }),
        }),
      )
      .mockResolvedValue(
        anInitiativeView({
          initiative: anInitiative({ revision: 5, attachments: [uses] }),
        }),
      );
    const { getEntityOverview } = render({
      listInitiatives: async () =>
        aPage([anInitiativeSummary({ id: 'new-one', title: 'New one' })]),
      getInitiative,
      updateInitiative,
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Attach an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /New one/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /reads data/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Attach' }),
    );

    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(updateInitiative).toHaveBeenLastCalledWith({
      id: 'new-one',
      revision: 5,
      input: { attachments: [uses, { entityRef, role: 'reads' }] },
    });
    expect(getEntityOverview).toHaveBeenCalledTimes(2);
  });

  it('keeps the dialog open and says why when linking a decision fails', async () => {
    render({
      listDecisions: async () =>
        aPage([aDecisionSummary({ id: 'd', title: 'Use the gateway' })]),
      getDecision: async () => aDecisionView(),
      updateDecision: async () => {
        throw new Error('The server is away.');
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Link an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    // The choices are open already; closing them leaves the dialog.
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Link' }),
    );
    expect(dialog).toHaveTextContent('Choose a decision first.');

    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Use the gateway/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Link' }));

    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent(
      '“Use the gateway” was not linked to Claims intake',
    );
    expect(alert).toHaveTextContent('The server is away.');
  });

  it('links a decision with the relation chosen', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    render({
      listDecisions: async () =>
        aPage([aDecisionSummary({ id: 'd', title: 'Use the gateway' })]),
      getDecision: async () =>
        aDecisionView({ decision: aDecision({ revision: 7, entities: [] }) }),
      updateDecision,
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Link an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Use the gateway/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /constrains/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Link' }));

    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: 'd',
        revision: 7,
        input: { entities: [{ entityRef, relation: 'constrains' }] },
      }),
    );
  });

  it('detaches from the menu of a row, and only this entity', async () => {
    const other = { entityRef: 'api:default/x', role: 'uses' as const };
    const updateInitiative = jest.fn(async () => anInitiativeView());
    render({
      getInitiative: async () =>
        anInitiativeView({
          initiative: anInitiative({
            attachments: [{ entityRef, role: 'changes' }, other],
          }),
        }),
      updateInitiative,
    });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'More for “Claims triage assistant”',
      }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', {
        name: 'Detach from Claims intake',
      }),
    );

    await waitFor(() =>
      expect(updateInitiative).toHaveBeenCalledWith({
        id: 'claims-triage-assistant',
        revision: 1,
        input: { attachments: [other] },
      }),
    );
  });
});
