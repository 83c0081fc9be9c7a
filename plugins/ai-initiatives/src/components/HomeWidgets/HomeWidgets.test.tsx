import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import type { ReactElement } from 'react';
import {
  aDecisionSummary,
  anEntityLabel,
  anInitiativeSummary,
  anOverlap,
  aPage,
  aReviewSummary,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { rootRouteRef } from '../../routes';
import { MyOverlaps, MyReviews, RecentlyDecided } from './index';

const TEAM = 'group:default/team-claims';

function render(Widget: () => ReactElement, api: Partial<InitiativesApi>) {
  renderInTestApp(<Widget />, {
    apis: [
      [aiInitiativesApiRef, fakeInitiativesApi(api)],
      mockApis.identity({
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', TEAM],
      }),
    ],
    mountedRoutes: { '/ai': rootRouteRef },
  });
}

describe('widgets of the home page', () => {
  it('list what I am to look back at next', async () => {
    const listReviews = jest.fn(async () => ({
      ...aPage([
        aReviewSummary({ dueOn: '2026-11-20' }),
        aReviewSummary({
          id: 'review-2',
          subject: { kind: 'initiative', ref: 'i', title: 'Smart intake' },
          dueOn: '2026-12-20',
        }),
      ]),
      today: '2026-11-27',
    }));
    render(MyReviews, { listReviews });

    const list = await screen.findByRole('list', {
      name: 'Reviews that are yours',
    });
    const [due, later] = within(list).getAllByRole('listitem');
    expect(due).toHaveTextContent(/Team Claimsgroupdue since .*2026/);
    expect(
      within(later).getByRole('link', { name: 'Smart intake' }),
    ).toHaveAttribute('href', '/ai/reviews/review-2');
    expect(later).toHaveTextContent(/due .*2026/);
    expect(
      screen.getByRole('link', { name: 'All my reviews' }),
    ).toHaveAttribute('href', '/ai/reviews?mine=true');
    expect(listReviews).toHaveBeenCalledTimes(1);
    expect(listReviews).toHaveBeenCalledWith(
      { mine: true, limit: 5 },
      expect.anything(),
    );
  });

  it('list whose work looks like mine, whichever side is mine', async () => {
    const ours = anInitiativeSummary({
      id: 'ours',
      title: 'Ours',
      owner: anEntityLabel({ ref: TEAM }),
    });
    const theirs = anInitiativeSummary({
      id: 'theirs',
      title: 'Theirs',
      owner: anEntityLabel({ ref: 'group:default/portal', title: 'Portal' }),
    });
    const listOverlaps = jest.fn(async () =>
      aPage([anOverlap({ left: theirs, right: ours })]),
    );
    render(MyOverlaps, { listOverlaps });

    const list = await screen.findByRole('list', {
      name: 'Overlaps to settle',
    });
    expect(list).toHaveTextContent('Theirs of Portal looks like Ours');
    expect(
      screen.getByRole('link', { name: 'Compare “Ours” with “Theirs”' }),
    ).toHaveAttribute('href', '/ai/overlaps/compare?id=ours&id=theirs');
    expect(listOverlaps).toHaveBeenCalledTimes(1);
    expect(listOverlaps).toHaveBeenCalledWith(
      {
        owner: ['user:default/ada', TEAM],
        band: 'likely',
        settled: false,
        limit: 5,
      },
      expect.anything(),
    );
  });

  it('list what was decided lately', async () => {
    const listDecisions = jest.fn(async () =>
      aPage([
        aDecisionSummary({ id: 'd', title: 'Host it', date: '2026-11-20' }),
      ]),
    );
    render(RecentlyDecided, { listDecisions });

    expect(
      await screen.findByRole('link', { name: 'Host it' }),
    ).toHaveAttribute('href', '/ai/decisions/d');
    expect(
      screen.getByRole('link', { name: 'All accepted decisions' }),
    ).toHaveAttribute('href', '/ai/decisions?status=accepted');
    expect(listDecisions).toHaveBeenCalledWith(
      {
        status: ['accepted'],
        decidedSince: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        sort: '-date',
        limit: 5,
      },
      expect.anything(),
    );
  });

  it.each([
    [MyReviews, 'No review is planned for you or your groups.'],
    [
      MyOverlaps,
      'Nothing to settle: no work of another team looks like yours.',
    ],
    [RecentlyDecided, 'Nothing was decided in the last 90 days.'],
  ])('say so when there is nothing: %#', async (widget, text) => {
    render(widget, {
      listReviews: async () => ({ ...aPage([]), today: '2026-11-27' }),
      listOverlaps: async () => aPage([]),
      listDecisions: async () => aPage([]),
    });
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('say what failed, and try again', async () => {
    const listReviews = jest
      .fn<
        ReturnType<InitiativesApi['listReviews']>,
        Parameters<InitiativesApi['listReviews']>
      >()
      .mockRejectedValueOnce(new Error('The database is asleep.'))
      .mockResolvedValue({ ...aPage([aReviewSummary()]), today: '2026-11-27' });
    render(MyReviews, { listReviews });

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your reviews could not be loaded');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Team Claims' }),
    ).toBeVisible();
  });
});
