import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type InitiativesApi,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecision,
  aDecisionSummary,
  aDecisionView,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  aPage,
} from '../../__fixtures__';
import { entityRef, renderContent } from './__testUtils__/renderContent';

describe('EntityInitiativesContent', () => {
  it('attaches an initiative on top of the attachments it has by now', async () => {
    const uses = { entityRef: 'api:default/x', role: 'uses' as const };
    const updateInitiative = jest
      .fn<
        ReturnType<InitiativesApi['updateInitiative']>,
        Parameters<InitiativesApi['updateInitiative']>
      >()
      .mockRejectedValueOnce(new RevisionConflictError('changed', {}))
      .mockResolvedValue(anInitiativeView());
    const getInitiative = jest
      .fn()
      .mockResolvedValueOnce(
        anInitiativeView({
          initiative: anInitiative({ revision: 4, attachments: [] }),
        }),
      )
      .mockResolvedValue(
        anInitiativeView({
          initiative: anInitiative({ revision: 5, attachments: [uses] }),
        }),
      );
    const { getEntityOverview } = renderContent({
      listInitiatives: async () =>
        aPage([anInitiativeSummary({ id: 'new-one', title: 'New one' })]),
      getInitiative,
      updateInitiative,
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Attach an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /New one/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /reads data/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Attach' }),
    );

    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(updateInitiative).toHaveBeenLastCalledWith({
      id: 'new-one',
      revision: 5,
      input: { attachments: [uses, { entityRef, role: 'reads' }] },
    });
    expect(getEntityOverview).toHaveBeenCalledTimes(2);
  });

  it('keeps the dialog open and says why when linking a decision fails', async () => {
    renderContent({
      listDecisions: async () =>
        aPage([aDecisionSummary({ id: 'd', title: 'Use the gateway' })]),
      getDecision: async () => aDecisionView(),
      updateDecision: async () => {
        throw new Error('The server is away.');
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Link an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    // The choices are open already; closing them leaves the dialog.
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Link' }),
    );
    expect(dialog).toHaveTextContent('Choose a decision first.');

    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Use the gateway/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Link' }));

    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent(
      '“Use the gateway” was not linked to Claims intake',
    );
    expect(alert).toHaveTextContent('The server is away.');
  });

  it('links a decision with the relation chosen', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    renderContent({
      listDecisions: async () =>
        aPage([aDecisionSummary({ id: 'd', title: 'Use the gateway' })]),
      getDecision: async () =>
        aDecisionView({ decision: aDecision({ revision: 7, entities: [] }) }),
      updateDecision,
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Link an existing one' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Use the gateway/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /constrains/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Link' }));

    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: 'd',
        revision: 7,
        input: { entities: [{ entityRef, relation: 'constrains' }] },
      }),
    );
  });

  it('detaches from the menu of a row, and only this entity', async () => {
    const other = { entityRef: 'api:default/x', role: 'uses' as const };
    const updateInitiative = jest.fn(async () => anInitiativeView());
    renderContent({
      getInitiative: async () =>
        anInitiativeView({
          initiative: anInitiative({
            attachments: [{ entityRef, role: 'changes' }, other],
          }),
        }),
      updateInitiative,
    });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'More for “Claims triage assistant”',
      }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', {
        name: 'Detach from Claims intake',
      }),
    );

    await waitFor(() =>
      expect(updateInitiative).toHaveBeenCalledWith({
        id: 'claims-triage-assistant',
        revision: 1,
        input: { attachments: [other] },
      }),
    );
  });
});
