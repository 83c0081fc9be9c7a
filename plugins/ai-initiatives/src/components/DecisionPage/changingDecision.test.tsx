import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type DecisionView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecision, aDecisionView, anEntityLabel } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionPage } from './DecisionPage';

const at = { pattern: ':id', path: 'where-to-run' };
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('DecisionPage, where one may change the record', () => {
  it('links a component, and removes a link', async () => {
    let view = aDecisionView();
    const updateDecision = jest.fn(async ({ input }) => {
      view = aDecisionView({
        decision: aDecision({ ...(input as {}), revision: 2 }),
        labels: [
          ...view.labels,
          anEntityLabel({
            ref: 'component:default/checkout',
            title: 'Checkout',
          }),
        ],
      });
      return view;
    });
    renderPage(<DecisionPage />, {
      at,
      api: { getDecision: async () => view, updateDecision },
    });
    const picker = await screen.findByRole('combobox', {
      name: 'Link a component',
    });
    await userEvent.click(picker);
    await userEvent.paste('check');
    await userEvent.click(
      await screen.findByRole('option', { name: /Checkout/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /How it bears on it/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'constrains' }));
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));

    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 1,
        input: {
          entities: [
            {
              entityRef: 'component:default/claims-intake',
              relation: 'governs',
            },
            { entityRef: 'component:default/checkout', relation: 'constrains' },
          ],
        },
      }),
    );
    expect(
      await section('What it bears on').findByText('Checkout'),
    ).toBeVisible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the link to Claims intake' }),
    );
    await waitFor(() =>
      expect(updateDecision).toHaveBeenLastCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 2,
        input: {
          entities: [
            { entityRef: 'component:default/checkout', relation: 'constrains' },
          ],
        },
      }),
    );
  });

  it('takes a ref that is typed in full', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    renderPage(<DecisionPage />, {
      at,
      api: { getDecision: async () => aDecisionView(), updateDecision },
    });
    await userEvent.click(
      await screen.findByRole('combobox', { name: 'Link a component' }),
    );
    await userEvent.paste('API:Elsewhere/Payments');
    await userEvent.click(
      await screen.findByRole('option', { name: /api:elsewhere\/payments/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith(
        expect.objectContaining({
          input: {
            entities: [
              expect.anything(),
              { entityRef: 'api:elsewhere/payments', relation: 'governs' },
            ],
          },
        }),
      ),
    );
  });

  it('offers the statuses that may follow, and shows a newer version on a conflict', async () => {
    const newer: DecisionView = aDecisionView({
      decision: aDecision({
        status: 'proposed',
        revision: 2,
        title: 'Renamed meanwhile',
      }),
    });
    const updateDecision = jest
      .fn()
      .mockRejectedValueOnce(new RevisionConflictError('changed', newer))
      .mockResolvedValue(
        aDecisionView({ decision: aDecision({ revision: 3 }) }),
      );
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({ decision: aDecision({ status: 'proposed' }) }),
        updateDecision,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept' }),
    );
    expect(await screen.findByText('Renamed meanwhile')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      /left as it is.*Somebody changed it/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenLastCalledWith({
        id: expect.anything(),
        revision: 2,
        input: { status: 'accepted' },
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Deprecate' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reject' })).toBeNull();
  });

  it.each([
    [
      'accepted',
      ['supersedes this one', 'amends this one', 'builds on this one'],
    ],
    ['superseded', ['amends this one', 'builds on this one']],
  ] as const)(
    'lets others follow from one that is %s',
    async (status, ways) => {
      renderPage(<DecisionPage />, {
        at,
        api: {
          getDecision: async () =>
            aDecisionView({ decision: aDecision({ status }) }),
        },
      });
      await userEvent.click(
        await screen.findByRole('button', { name: 'New decision that…' }),
      );
      const items = await screen.findAllByRole('menuitem');
      expect(items.map(item => item.textContent)).toEqual(ways);
      expect(items[items.length - 1]).toHaveAttribute(
        'href',
        '/ai-initiatives/decisions/new?buildsOn=2026-11-18-where-to-run-the-model',
      );
    },
  );
});
