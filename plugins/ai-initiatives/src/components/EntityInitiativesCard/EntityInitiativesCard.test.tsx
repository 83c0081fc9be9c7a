import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import {
  aCredit,
  aDecisionSummary,
  anEntityLabel,
  anEntityOverview,
  anInheritedRisk,
  anInitiativeSummary,
  anOverlap,
  aPlacedDecision,
  aPlacedInitiative,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { rootRouteRef } from '../../routes';
import { EntityInitiativesCard } from './EntityInitiativesCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'claims-intake', namespace: 'default' },
};

function render(getEntityOverview: InitiativesApi['getEntityOverview']) {
  renderInTestApp(
    <EntityProvider entity={entity}>
      <EntityInitiativesCard />
    </EntityProvider>,
    {
      apis: [[aiInitiativesApiRef, fakeInitiativesApi({ getEntityOverview })]],
      mountedRoutes: { '/ai': rootRouteRef },
    },
  );
}

describe('EntityInitiativesCard', () => {
  it('says in one line that decisions here are challenged', async () => {
    render(async () =>
      anEntityOverview({
        decisions: [
          aPlacedDecision({
            decision: aDecisionSummary({ openChallenges: 2 }),
          }),
        ],
      }),
    );
    expect(await screen.findByText('2 open challenges')).toBeVisible();
  });

  it('shows initiatives with their overlaps, and the decisions, for one request', async () => {
    const getEntityOverview = jest.fn(async () =>
      anEntityOverview({
        initiatives: [
          aPlacedInitiative({
            initiative: anInitiativeSummary({ likelyOverlaps: 2 }),
          }),
          aPlacedInitiative({
            initiative: anInitiativeSummary({ id: 'ocr', title: 'OCR' }),
          }),
        ],
        decisions: [
          aPlacedDecision(),
          aPlacedDecision({
            decision: aDecisionSummary({ id: 'p', status: 'proposed' }),
          }),
        ],
        nextReview: '2027-01-12',
      }),
    );
    render(getEntityOverview);

    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toHaveAttribute('href', '/ai/initiatives/claims-triage-assistant');
    expect(screen.getByRole('link', { name: /2 likely/ })).toHaveTextContent(
      'likely overlap: 2',
    );
    expect(screen.getByRole('link', { name: 'Smart intake' })).toBeVisible();
    expect(screen.getByText('claim · triage · routing')).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'Compare “Claims triage assistant” with “Smart intake”',
      }),
    ).toHaveAttribute(
      'href',
      '/ai/overlaps/compare?id=claims-triage-assistant&id=smart-intake',
    );
    expect(
      screen.getByText('Decisions binding here: 2 (1 proposed)'),
    ).toBeVisible();
    expect(screen.getByText(/next review .*2027/)).toBeVisible();
    expect(getEntityOverview).toHaveBeenCalledTimes(1);
    expect(getEntityOverview).toHaveBeenCalledWith(
      { entityRef: 'component:default/claims-intake' },
      expect.anything(),
    );
  });

  it('stops at three initiatives and two overlaps', async () => {
    const many = [1, 2, 3, 4, 5].map(number =>
      anInitiativeSummary({ id: `i${number}`, title: `Initiative ${number}` }),
    );
    render(async () =>
      anEntityOverview({
        initiatives: many.map(initiative => aPlacedInitiative({ initiative })),
        similar: [1, 2, 3].map(number =>
          anOverlap({
            left: many[0],
            right: anInitiativeSummary({
              id: `o${number}`,
              title: `Other ${number}`,
            }),
          }),
        ),
      }),
    );

    expect(await screen.findByText('Initiative 3')).toBeVisible();
    expect(screen.queryByText('Initiative 4')).not.toBeInTheDocument();
    expect(screen.getByText('2 more initiatives')).toBeVisible();
    expect(screen.getAllByRole('link', { name: /^Other/ })).toHaveLength(2);
  });

  it('says through what initiatives come when there are none of its own', async () => {
    const path = [
      anEntityLabel({ ref: 'component:default/claims-intake' }),
      anEntityLabel({ ref: 'system:default/payments', title: 'Payments' }),
    ];
    render(async () =>
      anEntityOverview({
        initiatives: ['a', 'b'].map(id =>
          aPlacedInitiative({
            reach: 'inherited',
            path,
            initiative: anInitiativeSummary({ id, title: `Title ${id}` }),
          }),
        ),
        decisions: [],
        similar: [],
      }),
    );

    const text = await screen.findByText(/2 through system/);
    expect(text).toHaveTextContent('2 through system Payments');
    expect(screen.queryByText('Title a')).not.toBeInTheDocument();
  });

  it('is one line and Register where there is nothing', async () => {
    render(async () =>
      anEntityOverview({ initiatives: [], decisions: [], similar: [] }),
    );

    expect(
      await screen.findByText(
        'Nobody has registered an AI initiative here yet.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Register an initiative' }),
    ).toHaveAttribute(
      'href',
      '/ai/initiatives/new?entityRef=component%3Adefault%2Fclaims-intake',
    );
    expect(screen.queryByText(/Decisions/)).not.toBeInTheDocument();
  });

  it('shows on the page of a group what it owns and who builds on it', async () => {
    const team = anEntityLabel({
      ref: 'group:default/team-claims',
      title: 'Team Claims',
    });
    const getEntityOverview = jest.fn(async () =>
      anEntityOverview({
        entity: team,
        initiatives: [1, 2, 3, 4, 5, 6].map(number =>
          aPlacedInitiative({
            role: 'owner',
            initiative: anInitiativeSummary({
              id: `i${number}`,
              title: `Initiative ${number}`,
            }),
          }),
        ),
        decisions: [],
        similar: [],
        ownership: {
          initiativesTotal: 7,
          decisions: [aDecisionSummary({ id: 'd', title: 'Host it' })],
          decisionsTotal: 9,
          credit: [
            aCredit(),
            aCredit({ id: 'other', title: 'Other', way: 'builds-on' }),
          ],
          creditTotal: 4,
        },
      }),
    );
    render(getEntityOverview);

    const decisions = await screen.findByRole('region', {
      name: 'Decisions it owns',
    });
    expect(
      within(decisions).getByRole('link', { name: 'Host it' }),
    ).toHaveAttribute('href', '/ai/decisions/d');
    const credit = screen.getByRole('region', {
      name: 'What builds on this work',
    });
    const [joined, builds, more] = within(credit).getAllByRole('listitem');
    expect(joined).toHaveTextContent(
      'Smart intake of Portal joined Claims triage assistant',
    );
    expect(builds).toHaveTextContent(
      'Other of Portal builds on Claims triage assistant',
    );
    expect(more).toHaveTextContent('2 more');
    expect(screen.getByText('Initiative 5')).toBeVisible();
    expect(screen.queryByText('Initiative 6')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All 7 initiatives it owns' }),
    ).toHaveAttribute(
      'href',
      '/ai/initiatives?owner=group%3Adefault%2Fteam-claims',
    );
    expect(
      screen.getByRole('link', { name: 'All 9 decisions it owns' }),
    ).toHaveAttribute(
      'href',
      '/ai/decisions?owner=group%3Adefault%2Fteam-claims',
    );
    expect(getEntityOverview).toHaveBeenCalledTimes(1);
  });

  it('says calmly which risks it leans on, and loudly which outcomes are overdue', async () => {
    render(async () =>
      anEntityOverview({
        initiatives: [],
        decisions: [],
        similar: [],
        outcomes: { missed: 1, overdue: 2, items: [] },
        risks: { items: [anInheritedRisk()], total: 3, notAssessed: 2 },
      }),
    );

    const [risk, more, unknown] = await screen.findAllByRole('listitem');
    expect(risk).toHaveTextContent(
      'Depends on Quote engine, where Dynamic pricing carries a risk: high-risk under the EU AI Act; personal data, and nobody is named to watch over it.',
    );
    expect(
      within(risk).getByRole('link', { name: 'Dynamic pricing' }),
    ).toHaveAttribute('href', '/ai/initiatives/pricing');
    expect(more).toHaveTextContent('2 more of this kind');
    expect(unknown).toHaveTextContent(
      '2 initiatives on the way have not been assessed: unknown, not low.',
    );
    expect(screen.getByText('Outcomes: 1 missed, 2 overdue')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says nothing of risks and outcomes where there are none', async () => {
    render(async () => anEntityOverview());

    await screen.findByRole('link', { name: 'Claims triage assistant' });
    expect(screen.queryByText(/risk|Outcomes/)).not.toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const getEntityOverview = jest
      .fn<
        ReturnType<InitiativesApi['getEntityOverview']>,
        Parameters<InitiativesApi['getEntityOverview']>
      >()
      .mockRejectedValueOnce(new Error('The database is asleep.'))
      .mockResolvedValue(anEntityOverview());
    render(getEntityOverview);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The AI initiatives of claims-intake could not be loaded',
    );
    expect(alert).toHaveTextContent('The database is asleep.');

    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );

    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
