import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview, aReviewSummary, aReviewView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { NextReview } from './NextReview';

const subject = { kind: 'entity', ref: 'group:default/team-claims' } as const;
const props = { subject, mayPlan: true, onChanged: () => {} };

describe('NextReview', () => {
  it('plans a regular review in two clicks', async () => {
    const planReview = jest.fn(async () => aReviewView());
    const onChanged = jest.fn();
    renderPage(
      <NextReview {...props} next={undefined} onChanged={onChanged} />,
      { api: { planReview } },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Review regularly' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Every quarter' }),
    );
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
    expect(planReview).toHaveBeenCalledWith({
      input: { subject, cadence: 'quarterly' },
    });
  });

  it('leads to the next one, and changes how often it comes', async () => {
    const updateReview = jest.fn(async () => aReviewView());
    renderPage(
      <NextReview {...props} next={aReviewSummary({ revision: 7 })} />,
      { api: { updateReview } },
    );
    expect(await screen.findByText(/^Next review .*quarterly/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hold it now' })).toHaveAttribute(
      'href',
      '/ai-initiatives/reviews/review-1',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change how often' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Every year' }),
    );
    await waitFor(() =>
      expect(updateReview).toHaveBeenCalledWith({
        id: 'review-1',
        revision: 7,
        input: { cadence: 'yearly' },
      }),
    );
  });

  it('tells what was last said of it, and where', async () => {
    renderPage(
      <NextReview
        {...props}
        next={undefined}
        last={{
          review: aReviewSummary({ state: 'held', heldOn: '2026-08-20' }),
          verdict: 'join',
          note: 'With intake',
        }}
      />,
      { api: {} },
    );
    expect(await screen.findByText(/^Last verdict: join\./)).toHaveTextContent(
      'Last verdict: join. Review of Team Claims, Aug 20, 2026: With intake',
    );
    expect(
      screen.getByRole('link', { name: /^Review of Team Claims/ }),
    ).toHaveAttribute('href', '/ai-initiatives/reviews/review-1');
  });

  it('holds one at once where none is planned', async () => {
    const planReview = jest.fn(async () =>
      aReviewView({ review: aReview({ id: 'new' }) }),
    );
    renderPage(<NextReview {...props} next={undefined} />, {
      api: { planReview },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Hold one now' }),
    );
    await waitFor(() =>
      expect(planReview).toHaveBeenCalledWith({ input: { subject } }),
    );
  });

  it('tells those who may not plan what is planned, and no more', async () => {
    renderPage(<NextReview {...props} next={undefined} mayPlan={false} />, {
      api: {},
    });
    expect(await screen.findByText('No review is planned.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
