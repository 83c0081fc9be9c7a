import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Comparison } from 'backstage-plugin-ai-initiatives-common';
import {
  aDecisionSummary,
  anEntityLabel,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  anOverlapMeasure,
  aPage,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { ComparePage } from './ComparePage';

const claims = anInitiativeView({
  initiative: anInitiative({ id: 'a', tools: ['Azure OpenAI'] }),
  decisions: [aDecisionSummary({ id: 'd', title: 'Run it at home' })],
});
const intake = anInitiativeView({
  owner: anEntityLabel({ title: 'Team Portal' }),
  initiative: anInitiative({
    id: 'b',
    title: 'Smart intake',
    problem: 'Triage of a claim starts over.',
    stage: 'idea',
    tools: ['own model'],
  }),
});
const comparison = (overrides: Partial<Comparison> = {}): Comparison => ({
  initiatives: [claims, intake],
  pairs: [{ ...anOverlapMeasure(), left: 'a', right: 'b' }],
  ...overrides,
});

describe('ComparePage', () => {
  it('says when one text is a copy of the other', async () => {
    const pair = { ...anOverlapMeasure(), left: 'a', right: 'b' };
    renderPage(<ComparePage />, {
      at: { pattern: 'compare', path: 'compare?id=a&id=b' },
      api: {
        compareInitiatives: async () =>
          comparison({ pairs: [{ ...pair, kinds: ['same-text'] }] }),
      },
    });
    expect(await screen.findByText('nearly the same text')).toBeVisible();
  });

  it('shows where the two meet in the catalog', async () => {
    const entity = (ref: string, title: string) => ({
      ref,
      title,
      known: true,
    });
    renderPage(<ComparePage />, {
      at: { pattern: 'compare', path: 'compare?id=a&id=b' },
      api: {
        compareInitiatives: async () =>
          comparison({
            pairs: [
              {
                ...anOverlapMeasure(),
                left: 'a',
                right: 'b',
                meeting: {
                  meeting: 'system:default/claims',
                  path: [
                    entity('component:default/intake', 'Intake'),
                    entity('system:default/claims', 'Claims'),
                    entity('component:default/portal', 'Portal'),
                  ],
                },
              },
            ],
          }),
      },
    });
    const line = await screen.findByText(/Close to each other/);
    expect(line).toHaveTextContent(
      'component Intake → system Claims ← component Portal',
    );
  });

  it('shows why, what differs first, and what is the same in one line', async () => {
    const compareInitiatives = jest.fn(async () => comparison());
    renderPage(<ComparePage />, {
      at: { pattern: 'compare', path: 'compare?id=a&id=b&id=a' },
      api: { compareInitiatives },
    });
    const why = within(
      await screen.findByRole('region', { name: 'Why we think so' }),
    );
    expect(compareInitiatives).toHaveBeenCalledWith(
      { ids: ['a', 'b'] },
      expect.anything(),
    );
    expect(why.getByText('likely overlap')).toBeVisible();
    const parts = why.getByRole('list', { name: 'What the score rests on' });
    expect(
      within(parts)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'claim 31%',
      'triage 24%',
      'routing 12%',
      'same data: claims-warehouse 20%',
      'the same subject 8%',
      'the rest of the wording 5%',
    ]);
    expect(why.getByText(/^72% of the pairs/)).not.toBeVisible();
    await userEvent.click(why.getByText('How sure is this?'));
    expect(why.getByText(/^72% of the pairs/)).toBeVisible();

    const names = screen
      .getAllByRole('rowheader')
      .map(header => header.textContent);
    expect(names.slice(0, 4)).toEqual([
      'Problem',
      'Stage',
      'Tools',
      'Decisions',
    ]);
    expect(names.indexOf('In the catalog')).toBeGreaterThan(3);
    const row = (name: RegExp) => within(screen.getByRole('row', { name }));
    expect(row(/^Problem/).getByText('Triage').tagName).toBe('MARK');
    expect(row(/^Tools/).getAllByRole('cell')).toHaveLength(2);
    expect(row(/^In the catalog/).getAllByRole('cell')).toHaveLength(1);
    expect(
      row(/^Decisions/).getByRole('link', { name: 'Run it at home' }),
    ).toBeVisible();
    expect(row(/^Not stated by any/).getByText(/Vendors/)).toBeVisible();
  });

  it('says who says too little instead of showing a number', async () => {
    renderPage(<ComparePage />, {
      at: { pattern: 'compare', path: 'compare?id=a&id=b' },
      api: {
        compareInitiatives: async () =>
          comparison({
            pairs: [
              {
                ...anOverlapMeasure({ band: 'listed' }),
                left: 'a',
                right: 'b',
                tooLittle: 'b',
              },
            ],
          }),
      },
    });
    expect(
      await screen.findByText(/Too little to compare: “Smart intake”/),
    ).toBeVisible();
    expect(screen.queryByText(/How sure/)).toBeNull();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('takes another initiative in and out again', async () => {
    const compareInitiatives = jest.fn(async () => comparison());
    renderPage(<ComparePage />, {
      at: { pattern: 'compare', path: 'compare?id=a' },
      api: {
        compareInitiatives,
        getInitiative: async () => claims,
        listInitiatives: async () =>
          aPage([
            anInitiativeSummary({ id: 'a' }),
            anInitiativeSummary({ id: 'b', title: 'Smart intake' }),
          ]),
      },
    });
    expect(
      await screen.findByText('Compare “Claims triage assistant” with what?'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('combobox', { name: 'Compare with' }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Smart intake/ }),
    );
    expect(screen.queryByRole('option', { name: /Claims triage/ })).toBeNull();
    expect(
      await screen.findByRole('columnheader', { name: /Smart intake/ }),
    ).toBeVisible();
    await waitFor(() =>
      expect(compareInitiatives).toHaveBeenCalledWith(
        { ids: ['a', 'b'] },
        expect.anything(),
      ),
    );
    expect(
      screen.queryByRole('button', { name: /out of the comparison/ }),
    ).toBeNull();
  });
});
