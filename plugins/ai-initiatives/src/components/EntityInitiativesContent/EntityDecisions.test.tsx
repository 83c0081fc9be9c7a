import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type DecisionStatus,
  type PlacedDecision,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecisionSummary,
  anEntityOverview,
  aPlacedDecision,
} from '../../__fixtures__';
import { renderContent, section } from './__testUtils__/renderContent';

describe('EntityInitiativesContent', () => {
  it('lists decisions newest first and folds superseded ones', async () => {
    renderContent();

    const decisions = await section('Decisions');
    const links = within(decisions)
      .getAllByRole('link')
      .map(link => link.textContent);
    expect(links.indexOf('Newer')).toBeLessThan(links.indexOf('Older'));
    expect(
      within(decisions).getByRole('button', { name: '1 superseded decision' }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('tells decisions by year, with what came after each', async () => {
    const placed = (
      id: string,
      date: string | undefined,
      changes: Partial<PlacedDecision> = {},
      status: DecisionStatus = 'accepted',
    ) =>
      aPlacedDecision({
        ...changes,
        decision: aDecisionSummary({ id, title: id, date, status }),
      });
    renderContent({
      overview: anEntityOverview({
        decisions: [
          placed(
            'first',
            '2024-05-01',
            {
              successors: [
                { id: 'second', title: 'second', relation: 'supersedes' },
              ],
            },
            'superseded',
          ),
          placed('second', '2025-05-01', {
            successors: [
              { id: 'elsewhere', title: 'An amendment', relation: 'amends' },
            ],
          }),
          placed('third', '2026-05-01'),
          placed('undated', undefined),
        ],
      }),
    });

    const decisions = await section('Decisions');
    expect(
      within(decisions)
        .getAllByRole('heading', { level: 4 })
        .map(heading => heading.textContent),
    ).toEqual(['2026', '2025', 'Without a date']);
    expect(
      within(decisions).getByRole('link', { name: 'An amendment' }),
    ).toHaveAttribute('href', '/ai-initiatives/decisions/elsewhere');

    await userEvent.click(
      within(decisions).getByRole('button', { name: '1 superseded decision' }),
    );
    const second = within(decisions)
      .getAllByRole('listitem')
      .find(item => within(item).queryByText('An amendment'))!;
    expect(second).toHaveTextContent(
      /second.*amended by.*An amendment.*first.*superseded by.*second/,
    );
  });
});
