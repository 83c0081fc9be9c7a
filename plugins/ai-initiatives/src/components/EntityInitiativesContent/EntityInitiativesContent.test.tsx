import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDecisionSummary,
  anEntityLabel,
  anEntityOverview,
  anInheritedRisk,
  aPrincipleSummary,
} from '../../__fixtures__';
import {
  claimsOverview,
  here,
  renderContent,
  section,
  system,
} from './__testUtils__/renderContent';

describe('EntityInitiativesContent', () => {
  it('groups initiatives by how they reach the entity, with the path', async () => {
    renderContent();

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
    renderContent({
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
    renderContent({
      overview: {
        ...claimsOverview,
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
    const { getEntityOverview } = renderContent({
      overview: { ...claimsOverview, initiativesTotal: 60 },
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

  it('puts similar work side by side and names whom to ask', async () => {
    renderContent();

    const similar = await section('Similar work elsewhere');
    expect(similar).toHaveTextContent('Claims triage assistant');
    expect(similar).toHaveTextContent('Smart intake');
    expect(await section('Who to ask')).toHaveTextContent('Team Portal');
    expect(await section('Next review')).toHaveTextContent('2027');
  });

  it('says which principles hold here, and why', async () => {
    renderContent({
      overview: {
        ...claimsOverview,
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
    renderContent();

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
    renderContent({
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
    renderContent({ overview: anEntityOverview({ similar: [] }) });

    expect(await section('Similar work elsewhere')).toHaveTextContent(
      'You seem to be the first',
    );
  });
});
