import { NotFoundError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OverlapGroupView } from 'backstage-plugin-ai-initiatives-common';
import {
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  anOverlap,
  anOverlapGroupView,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { OverlapGroupPage } from './OverlapGroupPage';

function render(group: OverlapGroupView | Error) {
  const getOverlapGroup = jest.fn(async () => {
    if (group instanceof Error) {
      throw group;
    }
    return group;
  });
  renderPage(<OverlapGroupPage />, {
    at: { pattern: 'groups/:id', path: 'groups/g1' },
    api: { getOverlapGroup },
  });
  return { getOverlapGroup };
}

describe('OverlapGroupPage', () => {
  it('lays members side by side, what differs first', async () => {
    const { getOverlapGroup } = render(anOverlapGroupView());
    expect(
      await screen.findByText(
        '2 teams work on something like “Claims triage assistant”.',
      ),
    ).toBeVisible();
    expect(getOverlapGroup).toHaveBeenCalledWith(
      { id: 'g1' },
      expect.anything(),
    );
    const terms = screen.getByRole('list', { name: 'Words they share' });
    expect(
      within(terms)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['claim', 'triage', 'routing']);

    const table = within(screen.getByRole('region', { name: 'Side by side' }));
    expect(
      table
        .getAllByRole('columnheader')
        .map(header => header.querySelector('a')?.textContent)
        .filter(Boolean),
    ).toEqual(['Claims triage assistant', 'Smart intake']);
    expect(
      table
        .getAllByRole('rowheader')
        .slice(0, 3)
        .map(header => header.textContent),
    ).toEqual(['Problem', 'Stage', 'Owner']);
    expect(
      screen.getByRole('link', { name: 'Compare and settle' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/compare?id=claims-triage-assistant&id=smart-intake',
    );
  });

  it('says of each pair how likely it is and what came of it', async () => {
    const third = anInitiativeSummary({ id: 'ocr', title: 'Invoice reading' });
    render(
      anOverlapGroupView({
        pairs: [
          anOverlap({
            resolution: {
              id: 'r',
              kind: 'split-scope',
              status: 'effective',
              decision: 'd',
              consents: [],
            },
          }),
          anOverlap({ right: third, band: 'related', probability: 0.41 }),
        ],
        pairsTotal: 230,
      }),
    );
    const pairs = await screen.findByRole('table', {
      name: 'Pairs among them',
    });
    const [settled, open] = within(pairs).getAllByRole('row').slice(1);
    expect(settled).toHaveTextContent('likely overlap72%');
    expect(settled).toHaveTextContent('Split scope: agreed by both');
    expect(open).toHaveTextContent('related41%');
    expect(open).toHaveTextContent('not yet');
    expect(
      within(open).getByRole('link', { name: /^Compare/ }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/compare?id=claims-triage-assistant&id=ocr',
    );
    expect(screen.getByText('1 of 2 settled')).toBeVisible();
    expect(
      screen.getByText('The 2 most likely of 230 pairs are shown.'),
    ).toBeVisible();
  });

  it('shows a need of many teams as one, and the rest on request', async () => {
    const members = Array.from({ length: 12 }, (_, index) =>
      anInitiativeView({
        initiative: anInitiative({ id: `b${index}`, title: `Bot ${index}` }),
      }),
    );
    render(
      anOverlapGroupView({
        members,
        membersTotal: 60,
        teams: 12,
        terms: [],
        pairs: [],
        pairsTotal: 0,
      }),
    );
    expect(
      await screen.findByText(
        '12 teams run one of these. What could they share?',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('They share a subject rather than words.'),
    ).toBeVisible();
    expect(screen.getByText(/No pair among them/)).toBeVisible();
    expect(screen.getByText('The first 8 of 60 are shown.')).toBeVisible();
    expect(screen.queryByText('Bot 9')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show 12' }));
    expect(screen.getByText('Bot 9')).toBeVisible();
    expect(screen.getByText('The first 12 of 60 are shown.')).toBeVisible();
  });

  it('does not exist for those who may not read it', async () => {
    render(new NotFoundError('No overlap group'));
    expect(
      await screen.findByText('There is no such group that you may read'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All groups' })).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps?view=groups',
    );
  });

  it('offers to try again when it could not be loaded', async () => {
    render(new Error('Nothing came back'));
    expect(
      await screen.findByText('The group could not be loaded'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
