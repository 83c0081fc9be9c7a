import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDecisionSummary,
  anInitiativeSummary,
  aHeldReview,
  aReview,
  aReviewSummary,
  aReviewView,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { ReviewPage } from './ReviewPage';

const at = { pattern: ':id', path: 'review-1' };
const section = (name: string) => within(screen.getByRole('region', { name }));

const held = aHeldReview();

describe('ReviewPage of a review that was held', () => {
  it('shows what was said beside an earlier review', async () => {
    const previous = aReview({
      id: 'review-0',
      state: 'held',
      heldOn: '2026-08-20',
      works: 'Nothing yet',
      items: [{ kind: 'initiative', id: 'triage', verdict: 'pause' }],
    });
    const older = aReview({
      id: 'review-00',
      state: 'held',
      heldOn: '2026-05-20',
      works: 'Hope',
    });
    const view = aReviewView({
      initiatives: [anInitiativeSummary({ id: 'triage', title: 'Triage' })],
      review: held,
      previous,
      others: [
        aReviewSummary({ id: 'review-0', state: 'held', heldOn: '2026-08-20' }),
        aReviewSummary({
          id: 'review-00',
          state: 'held',
          heldOn: '2026-05-20',
        }),
      ],
    });
    renderPage(<ReviewPage />, {
      at,
      api: {
        getReview: async ({ id }) =>
          id === 'review-00' ? aReviewView({ review: older }) : view,
      },
    });
    const works = await screen.findByRole('region', { name: 'What works?' });
    expect(within(works).getByText('Triage').tagName).toBe('STRONG');
    expect(within(works).getByText('Nothing yet')).toBeVisible();
    const row = section('Verdicts').getAllByRole('row')[1];
    expect(row).toHaveTextContent(/Triage.*adjust.*Slowly.*pause/);

    await userEvent.click(
      screen.getByRole('button', { name: /Side by side with/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /May 20, 2026/ }),
    );
    expect(await within(works).findByText('Hope')).toBeVisible();
    expect(within(works).queryByText('Nothing yet')).toBeNull();
  });

  it('ticks follow-ups off and drafts a decision from one', async () => {
    const updateReview = jest.fn(async () =>
      aReviewView({
        review: {
          ...held,
          revision: 3,
          followUps: [{ ...held.followUps[0], done: true }],
        },
      }),
    );
    const draftFollowUp = jest.fn(async () =>
      aReviewView({
        review: {
          ...held,
          revision: 4,
          followUps: [{ ...held.followUps[0], decision: 'queue' }],
        },
        decisions: [aDecisionSummary({ id: 'queue', title: 'One queue' })],
      }),
    );
    renderPage(<ReviewPage />, {
      at,
      api: {
        getReview: async () => aReviewView({ review: held }),
        updateReview,
        draftFollowUp,
      },
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Done: Use one queue' }),
    );
    expect(updateReview).toHaveBeenCalledWith({
      id: 'review-1',
      revision: 2,
      input: { followUps: [{ ...held.followUps[0], done: true }] },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Draft a decision from “Use one queue”',
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Decision: One queue' }),
    ).toHaveAttribute('href', '/ai-initiatives/decisions/queue');
    expect(draftFollowUp).toHaveBeenCalledWith({
      id: 'review-1',
      revision: 3,
      input: { followUp: 0 },
    });
  });
});
