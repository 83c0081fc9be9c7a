import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Insights } from 'backstage-plugin-ai-initiatives-common';
import { noInsights, someInsights } from '../../__fixtures__';
import { LocationProbe } from '../../__fixtures__/LocationProbe';
import { renderPage } from '../../__testUtils__/renderPage';
import { typeDay } from '../../__testUtils__/typeDay';
import { downloadText } from '../../view/downloadText';
import { InsightsPage } from './InsightsPage';

jest.mock('../../view/downloadText');

// The simulated browser measures nothing, so nothing changes its size either.
window.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const section = (name: string) => within(screen.getByRole('region', { name }));

function render(
  getInsights: (request: { asOf?: string }) => Promise<Insights>,
  search = '',
) {
  return renderPage(
    <>
      <InsightsPage />
      <LocationProbe />
    </>,
    {
      api: { getInsights },
      at: { pattern: 'insights', path: `insights${search}` },
    },
  );
}

describe('InsightsPage', () => {
  it('says in a sentence what each plot shows, and leads to the lists', async () => {
    render(async () => someInsights());
    expect(
      await screen.findByText(
        '4 initiatives, 1 deployed; most in Claims: 3. 1 is in no domain.',
      ),
    ).toBeVisible();
    for (const sentence of [
      '2 groups of similar work; the widest, “=Staff chatbot”, spans 4 teams.',
      '3 questions were answered differently and are not settled; 1 to be aligned, 5 answered alike.',
      '2 of 3 known outcomes were met; 2 past due, result unknown.',
      '1 of 2 principles in force are cited, 1 not.',
      '5 of 8 planned reviews are on time; 3 overdue, 1 of them never held.',
    ]) {
      expect(screen.getByText(sentence)).toBeVisible();
    }
    expect(
      section('Where do efforts converge?').getByRole('link', {
        name: 'As a graph',
      }),
    ).toHaveAttribute('href', '/ai-initiatives/overlaps?view=graph');
    expect(
      await section('Do outcomes come true?').findByRole('img', {
        name: /^Do outcomes come true/,
      }),
    ).toBeVisible();
  });

  it('shows the same as a table, with lists behind the numbers', async () => {
    render(async () => someInsights());
    await screen.findByText(/4 initiatives/);
    const plot = section('Where is work going on?');
    await userEvent.click(plot.getByRole('button', { name: 'Show as table' }));
    const rows = plot
      .getAllByRole('row')
      .map(row => [...row.children].map(cell => cell.textContent));
    expect(rows).toEqual([
      ['Domain', 'idea', 'pre-deployment', 'pilot', 'deployed', 'retired'],
      ['Claims', '2', '0', '0', '1', '0'],
      ['In no domain', '1', '0', '0', '0', '0'],
    ]);
    expect(plot.getByRole('link', { name: 'Claims' })).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives?entityRef=domain%3Adefault%2Fclaims',
    );
    expect(plot.getByRole('link', { name: '2' })).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives?entityRef=domain%3Adefault%2Fclaims&stage=idea',
    );
    expect(plot.queryByRole('img')).toBeNull();
  });

  it('gives the numbers away as a file that runs no formula', async () => {
    render(async () => someInsights());
    await screen.findByText(/4 initiatives/);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Download “Where do efforts converge?” as CSV',
      }),
    );
    expect(downloadText).toHaveBeenCalledWith({
      name: 'insights-groups-2026-11-27.csv',
      type: 'text/csv',
      text: "\uFEFFGroup of similar work,teams,initiatives\r\n'=Staff chatbot,4,6\r\n",
    });
  });

  it('goes back to a day that is written in the URL', async () => {
    const { groups, divergences, ...past } = someInsights();
    const getInsights = jest.fn(async ({ asOf }: { asOf?: string }) =>
      asOf ? { ...past, day: asOf } : someInsights(),
    );
    render(getInsights);
    await screen.findByText(/4 initiatives/);
    const field = screen.getByRole('group', { name: 'As of' });
    await typeDay(field, '1026-06-30');
    expect(screen.getByText(/Choose a day after 1900/)).toBeVisible();
    await typeDay(field, '2027-01-01');
    expect(screen.getByText(/Choose today or a day before it/)).toBeVisible();
    expect(getInsights).toHaveBeenCalledTimes(1);
    await typeDay(field, '2026-06-30');
    expect(await screen.findByText(/As it stood on/)).toBeVisible();
    expect(getInsights).toHaveBeenLastCalledWith(
      { asOf: '2026-06-30' },
      expect.anything(),
    );
    expect(screen.getByTestId('location')).toHaveTextContent(
      'insights?asOf=2026-06-30',
    );
    await waitFor(() =>
      expect(screen.queryByText('Where do efforts converge?')).toBeNull(),
    );
    expect(screen.queryByText('Where do decisions diverge?')).toBeNull();
    // Lists tell of today.
    expect(screen.queryByRole('link', { name: 'All initiatives' })).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to today' }),
    );
    expect(await screen.findByText('Where do efforts converge?')).toBeVisible();
  });

  it('begins with the day of the URL', async () => {
    const getInsights = jest.fn(async () => noInsights({ day: '2026-01-01' }));
    render(getInsights, '?asOf=2026-01-01');
    expect(
      await screen.findByText('Nothing was recorded by then.'),
    ).toBeVisible();
    expect(getInsights).toHaveBeenCalledWith(
      { asOf: '2026-01-01' },
      expect.anything(),
    );
    expect(screen.getByRole('group', { name: 'As of' })).toHaveTextContent(
      '1/1/2026',
    );
  });

  it('offers to register while there is nothing to plot', async () => {
    render(async () => noInsights());
    expect(
      await screen.findByRole('link', { name: 'Register an initiative' }),
    ).toHaveAttribute('href', '/ai-initiatives/initiatives/new');
  });

  it('says what failed', async () => {
    render(async () => {
      throw new Error('out of order');
    });
    expect(
      await screen.findByText('The insights could not be loaded'),
    ).toBeVisible();
  });
});
