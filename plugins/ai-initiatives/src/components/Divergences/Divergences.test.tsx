import { ConflictError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  DivergenceQuery,
  DivergenceVerdictInput,
} from 'backstage-plugin-ai-initiatives-common';
import { aDivergence, aDivergencePage } from '../../__fixtures__';
import { LocationProbe } from '../../__fixtures__/LocationProbe';
import { renderPage } from '../../__testUtils__/renderPage';
import { DivergenceNote } from './DivergenceNote';
import { DivergencePage } from './DivergencePage';
import { DivergencesPage } from './DivergencesPage';

const said = {
  by: 'user:default/ada',
  at: '2026-11-20T09:30:00.000Z',
  outdated: false,
};
const confirmed = aDivergence({
  state: 'confirmed',
  verdict: { verdict: 'confirmed', ...said },
});

function renderList(api: Parameters<typeof renderPage>[1]['api'], search = '') {
  renderPage(
    <>
      <DivergencesPage />
      <LocationProbe />
    </>,
    { api, at: { pattern: 'divergence', path: `divergence${search}` } },
  );
}

describe('DivergencesPage', () => {
  it('shows who chose what, the same answer with the same letter', async () => {
    renderList({
      listDivergences: async () => aDivergencePage([aDivergence()]),
    });

    expect(
      await screen.findByRole('heading', {
        name: '1 question answered differently',
      }),
    ).toBeVisible();
    const table = screen.getByRole('table', {
      name: 'Answers to “Which tool reads scanned papers?”',
    });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => [
        within(row).getByRole('rowheader').textContent,
        within(row).getByTitle(/^Answer/).textContent,
        within(row)
          .getByRole('link', { name: /^Papers/ })
          .getAttribute('href'),
      ]);
    expect(rows).toEqual([
      ['Team billing', 'A', '/ai-initiatives/decisions/scanwell'],
      ['Team customs', 'A', '/ai-initiatives/decisions/scanwell-too'],
      ['Team claims', 'B', '/ai-initiatives/decisions/tesseract'],
    ]);
    expect(screen.getByText('3 teams, 2 different answers')).toBeVisible();
    expect(screen.getByText('In common: scanned · papers')).toBeVisible();
  });

  it('asks for what is different and open, and keeps filters in the URL', async () => {
    const queries: DivergenceQuery[] = [];
    renderList({
      listDivergences: async query => {
        queries.push(query);
        return aDivergencePage([]);
      },
    });
    const user = userEvent.setup();
    expect(await screen.findByText('Nothing diverges.')).toBeVisible();
    expect(
      screen.getByText(/^12 accepted answers were compared/),
    ).toBeVisible();
    expect(queries[0]).toMatchObject({ agreed: false, state: 'unsettled' });

    await user.click(screen.getByRole('button', { name: /Different Answers/ }));
    await user.click(await screen.findByRole('option', { name: 'The same' }));
    await waitFor(() =>
      expect(queries[queries.length - 1]).toMatchObject({ agreed: true }),
    );
    expect(screen.getByTestId('location')).toHaveTextContent('kind=agreed');
    expect(
      await screen.findByText('No question fits these filters.'),
    ).toBeVisible();
    await user.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(await screen.findByText('Nothing diverges.')).toBeVisible();
  });

  it('confirms, offers a decision that settles it, and undoes', async () => {
    const inputs: DivergenceVerdictInput[] = [];
    renderList({
      listDivergences: async () => aDivergencePage([aDivergence()]),
      judgeDivergence: async ({ input }) => {
        inputs.push(input);
        return confirmed;
      },
      undoDivergenceVerdict: async () => aDivergence(),
    });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Should be aligned' }),
    );
    expect(
      await screen.findByRole('link', {
        name: 'Write a decision that settles it',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/decisions/new?settles=scanned-papers',
    );
    expect(inputs).toEqual([{ verdict: 'confirmed' }]);
    expect(screen.getByText(/To be aligned, says/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByRole('button', { name: 'Should be aligned' }),
    ).toBeVisible();
  });

  it('dismisses only with a reason, and keeps it when saving fails', async () => {
    const inputs: DivergenceVerdictInput[] = [];
    renderList({
      listDivergences: async () => aDivergencePage([aDivergence()]),
      judgeDivergence: async ({ input }) => {
        inputs.push(input);
        if (inputs.length === 1) {
          throw new ConflictError('It was judged already.');
        }
        return aDivergence({
          state: 'dismissed',
          verdict: { verdict: 'dismissed', reason: 'Other papers', ...said },
        });
      },
    });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Not the same question' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Say so' }));
    expect(
      await within(dialog).findByText(/is required to dismiss/),
    ).toBeVisible();
    expect(inputs).toEqual([]);

    await user.type(within(dialog).getByRole('textbox'), 'Other papers');
    await user.click(within(dialog).getByRole('button', { name: 'Say so' }));
    expect(
      await within(dialog).findByText(/It was judged already/),
    ).toBeVisible();
    expect(within(dialog).getByRole('textbox')).toHaveValue('Other papers');
    await user.click(within(dialog).getByRole('button', { name: 'Say so' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(screen.getByText('Other papers')).toBeVisible();
    expect(inputs[1]).toEqual({ verdict: 'dismissed', reason: 'Other papers' });
  });

  it.each([
    [
      'others own it',
      aDivergence({ mayJudge: false }),
      'Whoever owns one of these decisions can say whether this matters.',
      [],
    ],
    [
      'all agree',
      aDivergence({ answers: 1 }),
      'agreed',
      ['Not the same question'],
    ],
    [
      'something has changed since',
      aDivergence({
        verdict: { verdict: 'confirmed', ...said, outdated: true },
      }),
      'Something has changed since, so look again.',
      ['Should be aligned', 'Not the same question'],
    ],
    [
      'there are very many',
      aDivergence({ membersTotal: 80 }),
      'and 77 more',
      ['Should be aligned', 'Not the same question'],
    ],
  ])('when %s', async (_, divergence, text, buttons) => {
    renderList({ listDivergences: async () => aDivergencePage([divergence]) });
    expect(await screen.findByText(text)).toBeVisible();
    const list = screen.getByRole('list', { name: /^Questions that several/ });
    expect(
      within(list)
        .queryAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(buttons);
  });

  it('says what failed, and tries again', async () => {
    let failing = true;
    renderList({
      listDivergences: async () => {
        if (failing) {
          throw new Error('no answer');
        }
        return aDivergencePage([aDivergence()]);
      },
    });
    const user = userEvent.setup();
    expect(
      await screen.findByText('The answers could not be loaded'),
    ).toBeVisible();
    failing = false;
    await user.click(screen.getByRole('button', { name: /again/i }));
    expect(await screen.findByRole('table')).toBeVisible();
  });
});

describe('DivergencePage', () => {
  it('shows one question', async () => {
    renderPage(<DivergencePage />, {
      api: { getDivergence: async () => confirmed },
      at: { pattern: 'divergence/:id', path: 'divergence/scanned-papers' },
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Which tool reads scanned papers?',
      }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });
});

describe('DivergenceNote', () => {
  it('says who chose what else, and leads to the comparison', async () => {
    const { id, members } = aDivergence();
    renderPage(
      <DivergenceNote
        divergence={{ id, others: members.slice(0, 2), teams: 5 }}
      />,
      { api: {} },
    );
    expect(
      await screen.findByText(
        'Other teams answered a similar question differently',
      ),
    ).toBeVisible();
    expect(screen.getAllByText('“Scanwell”')).toHaveLength(2);
    expect(screen.getByText('5 other teams in all.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See them side by side' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/decisions/divergence/scanned-papers',
    );
  });
});
