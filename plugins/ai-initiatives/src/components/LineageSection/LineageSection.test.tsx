import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DecisionLineage } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aDecision, aDecisionSummary, aDecisionView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { LineageSection } from './LineageSection';

const here = aDecision({ id: 'here', title: 'Here' });
const old = aDecisionSummary({
  id: 'old',
  title: 'Old',
  status: 'superseded',
});
const view = aDecisionView({ decision: here, supersedes: [old] });

const LINEAGE: DecisionLineage = {
  nodes: [
    aDecisionSummary({ id: 'here', title: 'Here' }),
    old,
    aDecisionSummary({ id: 'new', title: 'New', archivedAt: '2026-11-19' }),
    aDecisionSummary({ id: 'beside', title: 'Beside', status: 'rejected' }),
  ],
  edges: [
    { from: 'here', to: 'old', relation: 'supersedes' },
    { from: 'new', to: 'here', relation: 'amends' },
    { from: 'new', to: 'old', relation: 'buildsOn' },
    { from: 'here', to: 'beside', relation: 'related' },
  ],
  truncated: false,
};

function show(getDecisionLineage: () => Promise<DecisionLineage>) {
  return renderPage(<LineageSection view={view} />, {
    api: { getDecisionLineage },
  });
}

describe('LineageSection', () => {
  it('is a sentence where a decision stands alone, and asks for nothing', async () => {
    const getDecisionLineage = jest.fn();
    renderPage(<LineageSection view={aDecisionView()} />, {
      api: { getDecisionLineage },
    });
    expect(await screen.findByText(/It stands alone so far/)).toBeVisible();
    expect(getDecisionLineage).not.toHaveBeenCalled();
  });

  it('draws each decision as a link, with its status in words', async () => {
    show(async () => LINEAGE);
    const picture = within(
      await screen.findByRole('figure', { name: 'Picture of the lineage' }),
    );
    expect(
      screen.getByRole('figure', { name: 'Picture of the lineage' }),
    ).toHaveAccessibleDescription('4 decisions, earlier ones to the left');
    const current = picture.getByRole('link', { name: 'Here' });
    expect(current).toHaveAttribute('aria-current', 'page');
    const other = picture.getByRole('link', { name: 'Old' });
    expect(other).toHaveAttribute('href', '/ai-initiatives/decisions/old');
    expect(other).not.toHaveAttribute('aria-current');
    expect(other.closest('li')).toHaveTextContent('superseded');
    expect(
      picture.getByRole('link', { name: 'New' }).closest('li'),
    ).toHaveTextContent('archived');
    const legend = within(
      picture.getByRole('list', { name: 'What the lines mean' }),
    );
    expect(
      legend.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      'supersedes what the arrow points at',
      'amends it',
      'builds on it',
      'related',
    ]);
  });

  it('says the same in sentences', async () => {
    show(async () => LINEAGE);
    const list = await screen.findByRole('list', {
      name: 'How these decisions refer to each other',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Here supersedes Old (superseded)',
      'New (archived) amends Here',
      'New (archived) builds on Old (superseded)',
      'Here is related to Beside (rejected)',
    ]);
    expect(within(list).queryByRole('link', { name: 'Here' })).toBeNull();
    expect(within(list).getByRole('link', { name: 'Beside' })).toHaveAttribute(
      'href',
      '/ai-initiatives/decisions/beside',
    );
  });

  it('is drawn anew when the decision has changed', async () => {
    function Changing() {
      const [revision, setRevision] = useState(1);
      return (
        <>
          <button onClick={() => setRevision(2)}>Change</button>
          <LineageSection view={{ ...view, decision: { ...here, revision } }} />
        </>
      );
    }
    const getDecisionLineage = jest.fn(async () => LINEAGE);
    renderPage(<Changing />, { api: { getDecisionLineage } });
    await screen.findByRole('figure');
    expect(getDecisionLineage).toHaveBeenCalledTimes(1);
    getDecisionLineage.mockResolvedValue({
      ...LINEAGE,
      edges: LINEAGE.edges.slice(0, 1),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await waitFor(() => expect(screen.queryByText('amends')).toBeNull());
    expect(screen.getByRole('figure')).toBeVisible();
  });

  it('does not bury the page under a long lineage, and says when it is cut', async () => {
    const others = Array.from({ length: 9 }, (_, at) => `other-${at}`);
    show(async () => ({
      nodes: [
        ...LINEAGE.nodes,
        ...others.map(id => aDecisionSummary({ id, title: id })),
      ],
      edges: others.map(from => ({ from, to: 'here', relation: 'buildsOn' })),
      truncated: true,
    }));
    expect(await screen.findByText(/More hangs together/)).toBeVisible();
    const list = within(
      screen.getByRole('list', {
        name: 'How these decisions refer to each other',
      }),
    );
    expect(list.getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(list.getAllByRole('listitem')).toHaveLength(9);
  });

  it('says when it could not be loaded, and tries again', async () => {
    const answers = [
      Promise.reject(new Error('It is too late')),
      Promise.resolve(LINEAGE),
    ];
    answers[0].catch(() => {});
    show(() => answers.shift()!);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /lineage could not be loaded.*It is too late/i,
    );
    await userEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(await screen.findByText('amends')).toBeVisible();
  });
});
