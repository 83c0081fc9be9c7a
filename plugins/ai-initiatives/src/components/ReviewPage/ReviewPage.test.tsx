import { NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type ReviewOutcomeInput,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecisionSummary,
  anInitiativeSummary,
  aHeldReview,
  aReview,
  aReviewView,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { ReviewPage } from './ReviewPage';

const at = { pattern: ':id', path: 'review-1' };
const section = (name: string) => within(screen.getByRole('region', { name }));

const planned = aReviewView({
  initiatives: [
    anInitiativeSummary({ id: 'triage', title: 'Triage' }),
    anInitiativeSummary({ id: 'intake', title: 'Smart intake' }),
  ],
  decisions: [aDecisionSummary({ id: 'host', title: 'Host it' })],
  agenda: {
    since: '2026-08-20',
    sections: [
      {
        code: 'overlap',
        cut: 2,
        items: [
          {
            kind: 'initiative',
            id: 'triage',
            reasons: [
              { code: 'overlap', other: 'intake', on: '2026-09-01' },
              { code: 'changed', on: '2026-10-01' },
            ],
            moreReasons: 1,
          },
        ],
      },
      {
        code: 'steady',
        cut: 0,
        items: [
          {
            kind: 'decision',
            id: 'host',
            reasons: [{ code: 'steady' }],
            moreReasons: 0,
          },
        ],
      },
    ],
  },
});

const held = aHeldReview();

beforeEach(() => sessionStorage.clear());

describe('ReviewPage', () => {
  it('shows why each record is on the agenda, and what was left out', async () => {
    renderPage(<ReviewPage />, { at, api: { getReview: async () => planned } });
    expect(
      await screen.findByRole('heading', {
        name: 'Review of the group Team Claims',
      }),
    ).toBeVisible();
    const overlaps = section('Likely overlaps nobody has settled');
    expect(
      overlaps.getByText('Likely overlap with “Smart intake”'),
    ).toBeVisible();
    expect(overlaps.getByText(/^Changed on .*2026$/)).toBeVisible();
    expect(overlaps.getByText('1 more reason')).toBeVisible();
    expect(overlaps.getByText('2 more are not listed.')).toBeVisible();
    expect(section('Everything else').getByText('Nothing new')).toBeVisible();
  });

  it('tells stage and owner, and leads to what one would look into', async () => {
    const view = aReviewView({
      initiatives: [
        anInitiativeSummary({
          id: 'triage',
          title: 'Triage',
          stage: 'pilot',
          owner: { ref: 'group:default/other', title: 'Others', known: true },
        }),
        anInitiativeSummary({ id: 'intake', title: 'Smart intake' }),
      ],
      agenda: {
        sections: [
          {
            code: 'overlap',
            cut: 0,
            items: [
              {
                kind: 'initiative',
                id: 'triage',
                reasons: [
                  { code: 'overlap', other: 'intake' },
                  { code: 'overlap', other: 'not for the reader' },
                  { code: 'outcome-due', text: 'Faster', on: '2026-11-01' },
                ],
                moreReasons: 0,
              },
            ],
          },
        ],
      },
    });
    renderPage(<ReviewPage />, { at, api: { getReview: async () => view } });
    const row = within(await screen.findByRole('listitem', { name: 'Triage' }));
    expect(row.getByText('pilot')).toBeVisible();
    expect(row.getByText('Others')).toBeVisible();
    const hrefOf = (name: string) =>
      row.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf('Compare “Triage” with “Smart intake”')).toBe(
      '/ai-initiatives/overlaps/compare?id=triage&id=intake',
    );
    expect(hrefOf('Say what came of “Faster”')).toBe(
      '/ai-initiatives/initiatives/triage?outcome=Faster',
    );
    expect(row.getAllByRole('link', { name: /^Compare/ })).toHaveLength(1);
  });

  it('is held with verdicts by mouse and by key, answers and a follow-up', async () => {
    const holdReview = jest.fn(
      async (_: { id: string; revision: number; input: ReviewOutcomeInput }) =>
        aReviewView({ review: held }),
    );
    renderPage(<ReviewPage />, {
      at,
      api: { getReview: async () => planned, holdReview },
    });
    const verdicts = await screen.findByRole('radiogroup', {
      name: 'Verdict on “Triage”',
    });
    await userEvent.click(
      within(verdicts).getByRole('radio', { name: 'adjust' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add a note' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Note on “Triage”' }),
      'Slowly',
    );
    screen.getByRole('listitem', { name: 'Host it' }).focus();
    await userEvent.keyboard('4');
    expect(screen.getByRole('status')).toHaveTextContent(
      '2 of 2 have a verdict',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What works?' }),
      'Triage',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a follow-up' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What is to be done, 1' }),
      'Use one queue',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hold review' }));

    await waitFor(() => expect(holdReview).toHaveBeenCalledTimes(1));
    expect(await screen.findByText('Slowly')).toBeVisible();
    expect(holdReview).toHaveBeenCalledWith({
      id: 'review-1',
      revision: 1,
      input: expect.objectContaining({
        heldOn: '2026-11-27',
        works: 'Triage',
        items: [
          {
            kind: 'initiative',
            id: 'triage',
            verdict: 'adjust',
            note: 'Slowly',
          },
          { kind: 'decision', id: 'host', verdict: 'deprecate' },
        ],
        followUps: [
          { text: 'Use one queue', owner: 'group:default/team-claims' },
        ],
      }),
    });
  });

  it('keeps what was typed, also when somebody moved the review meanwhile', async () => {
    let revision = 1;
    const holdReview = jest.fn(async (request: { revision: number }) => {
      if (request.revision !== 2) {
        revision = 2;
        throw new RevisionConflictError(
          'Changed',
          aReviewView({ review: aReview({ revision }) }),
        );
      }
      return aReviewView({ review: held });
    });
    const api = { getReview: async () => planned, holdReview };
    const { unmount } = renderPage(<ReviewPage />, { at, api });
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'What must evolve?' }),
      'The queue',
    );
    unmount();

    renderPage(<ReviewPage />, { at, api });
    expect(
      await screen.findByRole('textbox', { name: 'What must evolve?' }),
    ).toHaveValue('The queue');
    await userEvent.click(screen.getByRole('button', { name: 'Hold review' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save mine on top' }),
    );
    await waitFor(() => expect(holdReview).toHaveBeenCalledTimes(2));
    expect(holdReview).toHaveBeenLastCalledWith(
      expect.objectContaining({
        revision: 2,
        input: expect.objectContaining({ mustEvolve: 'The queue' }),
      }),
    );
  });

  it('is only looked at by those who may not hold it', async () => {
    renderPage(<ReviewPage />, {
      at,
      api: { getReview: async () => ({ ...planned, mayChange: false }) },
    });
    expect(await screen.findByText(/stewards hold this review/)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hold review' })).toBeNull();
  });

  it('is skipped with a reason', async () => {
    const skipReview = jest.fn(async () =>
      aReviewView({
        review: aReview({ state: 'skipped', skippedBecause: 'Holidays' }),
      }),
    );
    renderPage(<ReviewPage />, {
      at,
      api: { getReview: async () => planned, skipReview },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Skip this review' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Why it is left out/ }),
      'Holidays',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(await screen.findByText('Skipped: Holidays')).toBeVisible();
    expect(skipReview).toHaveBeenCalledWith({
      id: 'review-1',
      revision: 1,
      input: { reason: 'Holidays' },
    });
  });

  it('says the same of what is absent and of what is not for the reader', async () => {
    renderPage(<ReviewPage />, {
      at,
      api: {
        getReview: async () => {
          throw new NotFoundError('No review');
        },
      },
    });
    expect(
      await screen.findByText('There is no such review that you may read'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All reviews' })).toBeVisible();
  });
});
