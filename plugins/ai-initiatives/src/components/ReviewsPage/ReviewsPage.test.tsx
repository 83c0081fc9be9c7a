import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPage, aReviewSummary, aReviewView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { ReviewsPage } from './ReviewsPage';

const today = '2026-11-27';
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('ReviewsPage', () => {
  it('shows what is due first, then this month, then later', async () => {
    const items = [
      ['review-1', '2026-11-20', 'Team Claims'],
      ['review-2', '2026-11-30', 'Host it'],
      ['review-3', '2027-02-01', 'Triage'],
    ].map(([id, dueOn, title]) =>
      aReviewSummary({
        id,
        dueOn,
        subject: { kind: 'entity', ref: 'group:default/a', title },
      }),
    );
    renderPage(<ReviewsPage />, {
      api: { listReviews: async () => ({ ...aPage(items), today }) },
    });
    expect(
      await screen.findByRole('heading', { name: '3 reviews' }),
    ).toBeVisible();
    expect(
      section('Due now').getByRole('link', { name: 'Team Claims' }),
    ).toBeVisible();
    expect(
      section('Due now').getByRole('link', {
        name: 'Hold the review of “Team Claims” now',
      }),
    ).toHaveAttribute('href', '/ai-initiatives/reviews/review-1');
    expect(
      section('Later this month').getByRole('link', { name: 'Host it' }),
    ).toBeVisible();
    expect(
      section('Later').getByRole('link', { name: 'Triage' }),
    ).toBeVisible();
  });

  it('asks for those that were held and for one’s own', async () => {
    const listReviews = jest.fn(async () => ({
      ...aPage([aReviewSummary({ state: 'held', heldOn: '2026-11-01' })]),
      today,
    }));
    renderPage(<ReviewsPage />, { api: { listReviews } });
    await userEvent.click(await screen.findByText('Only mine and my groups’'));
    await userEvent.click(screen.getByRole('button', { name: /State/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'held' }));
    expect(await screen.findByText(/^held on/)).toBeVisible();
    expect(listReviews).toHaveBeenLastCalledWith(
      { state: 'held', mine: true, offset: 0, limit: 50 },
      expect.anything(),
    );
  });

  it('says what it is for while nothing is planned, and plans one', async () => {
    const planReview = jest.fn(async () => aReviewView());
    renderPage(<ReviewsPage />, {
      api: { listReviews: async () => ({ ...aPage([]), today }), planReview },
    });
    expect(await screen.findByText('No review is planned')).toBeVisible();
    const [plan] = screen.getAllByRole('button', { name: 'Plan a review' });
    await userEvent.click(plan);
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Plan' }));
    expect(
      dialog.getAllByText('Choose what to look back at.')[0],
    ).toBeVisible();
    expect(planReview).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Team Claims/ }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Plan' }));
    expect(planReview).toHaveBeenCalledWith({
      input: {
        subject: { kind: 'entity', ref: 'group:default/team-claims' },
        cadence: 'quarterly',
        dueOn: undefined,
      },
    });
  });

  it('says what failed', async () => {
    renderPage(<ReviewsPage />, {
      api: {
        listReviews: async () => {
          throw new Error('out of order');
        },
      },
    });
    expect(
      await screen.findByText('The reviews could not be loaded'),
    ).toBeVisible();
  });
});
