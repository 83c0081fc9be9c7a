import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputError } from '@backstage/errors';
import type { PrincipleListItem } from 'backstage-plugin-ai-initiatives-common';
import {
  aCoverage,
  anEntityLabel,
  aPage,
  aPrinciple,
  aPrincipleListItem,
  aPrincipleView,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { PrinciplesPage } from './PrinciplesPage';

const at = { pattern: '', path: '' };

const UNUSED = aPrincipleListItem({
  id: 'plain-words',
  title: 'Plain words',
  scope: anEntityLabel({ ref: 'domain:default/claims', title: 'Claims' }),
  coverage: aCoverage({
    upheld: 0,
    deviated: 0,
    lastShapedOn: undefined,
    unusedMonths: 14,
  }),
});

function renderList(items: readonly PrincipleListItem[]) {
  const listPrinciples = jest.fn(async () => aPage(items));
  renderPage(<PrinciplesPage />, { at, api: { listPrinciples } });
  return listPrinciples;
}

describe('PrinciplesPage', () => {
  it('says of each principle what it shaped, in words', async () => {
    renderList([aPrincipleListItem(), UNUSED]);

    expect(
      await screen.findByRole('heading', { name: '2 principles' }),
    ).toBeVisible();
    const row = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(name) }));
    const used = row('A person can be asked');
    expect(used.getByText('upheld by 3 · 1 deviates')).toBeVisible();
    expect(used.queryByText(/unused/)).toBeNull();
    expect(used.getByText('in force')).toBeVisible();
    const unused = row('Plain words');
    expect(unused.getByText('no decision yet')).toBeVisible();
    expect(unused.getByText('unused for 14 months')).toBeVisible();
    expect(unused.getByRole('link', { name: 'Plain words' })).toHaveAttribute(
      'href',
      '/ai-initiatives/principles/plain-words',
    );
  });

  it('asks for those that shaped nothing for long', async () => {
    const listPrinciples = renderList([UNUSED]);
    await screen.findByRole('heading', { name: '1 principle' });

    await userEvent.click(screen.getByRole('switch', { name: 'Only unused' }));

    await waitFor(() =>
      expect(listPrinciples).toHaveBeenLastCalledWith(
        expect.objectContaining({ unused: true, offset: 0 }),
        expect.anything(),
      ),
    );
  });

  it('says what the page is for when there is nothing', async () => {
    renderList([]);

    expect(
      await screen.findByText('No principle is written down yet.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Write the first principle' }),
    ).toHaveAttribute('href', '/ai-initiatives/principles/new');
  });

  it('says what went wrong', async () => {
    renderPage(<PrinciplesPage />, {
      at,
      api: {
        listPrinciples: async () => {
          throw new InputError('appliesTo is odd');
        },
      },
    });
    expect(
      await screen.findByText('The principles could not be loaded'),
    ).toBeVisible();
  });

  it('takes a rule over from the catalog', async () => {
    const takeOverPrinciple = jest.fn(async () => ({
      ...aPrincipleView({ principle: aPrinciple({ status: 'draft' }) }),
      created: true,
    }));
    renderPage(<PrinciplesPage />, {
      at,
      api: { listPrinciples: async () => aPage([]), takeOverPrinciple },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take over from the catalog' }),
    );
    // The catalog opens at once, and lies over the rest of the dialog.
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Rule' }),
      'airesource:default/no-names',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /no-names/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    await waitFor(() =>
      expect(takeOverPrinciple).toHaveBeenCalledWith({
        entityRef: 'airesource:default/no-names',
      }),
    );
  });
});
