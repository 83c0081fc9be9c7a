import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDecision, aDecisionView, anInitiativeView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionFormPage } from './DecisionFormPage';

async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

beforeEach(() => sessionStorage.clear());

describe('DecisionFormPage', () => {
  it('records a decision with its options, about an initiative and a component', async () => {
    const createDecision = jest.fn(async () => aDecisionView());
    renderPage(<DecisionFormPage />, {
      api: { createDecision, getInitiative: async () => anInitiativeView() },
      at: {
        pattern: 'new',
        path: 'new?initiative=claims-triage-assistant&entityRef=component:default/checkout',
      },
    });
    const record = await screen.findByRole('button', { name: 'Record' });
    expect(
      screen.getByRole('link', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Add an option' }),
    );
    await userEvent.click(record);
    expect(createDecision).not.toHaveBeenCalled();
    const option = within(screen.getByRole('group', { name: 'Option 1' }));
    expect(option.getByRole('textbox', { name: 'Option 1' })).toBeInvalid();

    await fill(screen.getByRole('textbox', { name: 'Title' }), 'Stay at home');
    await fill(
      screen.getByRole('textbox', { name: 'Context and problem' }),
      'Health data.',
    );
    await fill(
      option.getByRole('textbox', { name: 'Option 1' }),
      'Own network',
    );
    await fill(option.getByRole('textbox', { name: 'Good' }), 'safe\ncheap');
    await userEvent.click(option.getByRole('checkbox', { name: 'Chosen' }));
    await userEvent.click(record);
    await waitFor(() =>
      expect(createDecision).toHaveBeenCalledWith({
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
        input: expect.objectContaining({
          title: 'Stay at home',
          contextAndProblem: 'Health data.',
          status: 'proposed',
          owner: 'group:default/team-claims',
          consideredOptions: [
            {
              title: 'Own network',
              good: ['safe', 'cheap'],
              neutral: [],
              bad: [],
            },
          ],
          chosenOption: 'Own network',
          initiatives: ['claims-triage-assistant'],
          entities: [
            { entityRef: 'component:default/checkout', relation: 'governs' },
          ],
        }),
      }),
    );
  });

  it('takes over the question and the links of the record it supersedes', async () => {
    const createDecision = jest.fn(async () => aDecisionView());
    const old = aDecision({ id: 'old' });
    renderPage(<DecisionFormPage />, {
      api: {
        createDecision,
        getDecision: async () => aDecisionView({ decision: old }),
      },
      at: { pattern: 'new', path: 'new?supersedes=old' },
    });
    expect(
      await screen.findByRole('textbox', { name: 'Question' }),
    ).toHaveValue('Where does the triage model run?');
    await fill(screen.getByRole('textbox', { name: 'Title' }), 'Use the cloud');
    await fill(
      screen.getByRole('textbox', { name: 'Context and problem' }),
      'Changed law.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(createDecision).toHaveBeenCalledWith(
        expect.objectContaining({
          input: expect.objectContaining({
            supersedes: ['old'],
            entities: old.entities,
          }),
        }),
      ),
    );
  });

  it('changes a record, and clears what was removed', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    renderPage(<DecisionFormPage />, {
      api: {
        updateDecision,
        getDecision: async () =>
          aDecisionView({ decision: aDecision({ revision: 4 }) }),
      },
      at: { pattern: ':id/edit', path: 'x/edit' },
    });
    await userEvent.clear(
      await screen.findByRole('textbox', { name: 'Why this option' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove Cloud service' }),
    );
    await fill(screen.getByRole('textbox', { name: 'Decided by' }), ', Grace');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 4,
        input: expect.objectContaining({
          justification: null,
          decisionMakers: ['Ada', 'Grace'],
          consideredOptions: [
            expect.objectContaining({ title: 'Own network' }),
          ],
          chosenOption: 'Own network',
        }),
      }),
    );
  });
});
