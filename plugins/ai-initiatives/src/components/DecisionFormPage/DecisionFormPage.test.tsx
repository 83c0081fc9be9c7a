import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDecision, aDecisionView, anInitiativeView } from '../../__fixtures__';
import { draftKeys } from '../../__testUtils__/draftKeys';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionFormPage } from './DecisionFormPage';

async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

beforeEach(() => localStorage.clear());

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

  it.each([
    ['amends', 'Where does the triage model run?', true],
    ['buildsOn', '', false],
  ] as const)('begins a record that %s another', async (field, asks, lends) => {
    const createDecision = jest.fn(async () => aDecisionView());
    const old = aDecision({ id: 'old', title: 'Old one' });
    renderPage(<DecisionFormPage />, {
      api: {
        createDecision,
        getDecision: async () => aDecisionView({ decision: old }),
      },
      at: { pattern: 'new', path: `new?${field}=old` },
    });
    expect(
      await screen.findByRole('textbox', { name: 'Question' }),
    ).toHaveValue(asks);
    expect(
      within(
        screen.getByRole('group', {
          name: field === 'amends' ? 'Amends' : 'Builds on',
        }),
      ).getByRole('link', { name: 'Old one' }),
    ).toBeVisible();
    await fill(screen.getByRole('textbox', { name: 'Title' }), 'Go on');
    await fill(
      screen.getByRole('textbox', { name: 'Context and problem' }),
      'More of it.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(createDecision).toHaveBeenCalledWith(
        expect.objectContaining({
          input: expect.objectContaining({
            [field]: ['old'],
            supersedes: [],
            related: [],
            entities: lends ? old.entities : [],
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

  it('starts from a template, and shows the record while it is written', async () => {
    renderPage(<DecisionFormPage />, {
      api: {
        listDecisionTemplates: async () => ({
          items: [
            {
              title: 'Model choice',
              fields: {
                question: 'Which model?',
                consideredOptions: [
                  { title: 'Buy', good: ['soon'], neutral: [], bad: [] },
                ],
              },
            },
          ],
        }),
      },
    });
    await fill(
      await screen.findByRole('textbox', { name: 'Title' }),
      'Buy a **model**',
    );
    await userEvent.click(screen.getByRole('button', { name: /Start from/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Model choice' }),
    );
    expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue(
      'Which model?',
    );
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Buy a **model**',
    );
    await userEvent.click(screen.getByRole('switch', { name: 'Preview' }));
    const preview = within(
      await screen.findByRole('region', { name: 'Preview' }),
    );
    expect(preview.getByText('Buy a **model**')).toBeVisible();
    expect(preview.getByText('soon')).toBeVisible();
    await fill(
      screen.getByRole('textbox', { name: 'Context and problem' }),
      'It is **late**',
    );
    expect(await preview.findByText('late')).toHaveProperty(
      'tagName',
      'STRONG',
    );
  });

  it('takes options from the keyboard alone', async () => {
    renderPage(<DecisionFormPage />, { api: {} });
    const add = await screen.findByRole('button', { name: 'Add an option' });
    add.focus();
    await userEvent.keyboard('{Enter}Hemp{Enter}Steel{Tab}');
    expect(screen.getByRole('textbox', { name: 'Option 1' })).toHaveValue(
      'Hemp',
    );
    expect(screen.getByRole('textbox', { name: 'Option 2' })).toHaveValue(
      'Steel',
    );
    await userEvent.keyboard(' ');
    const steel = within(screen.getByRole('group', { name: 'Option 2' }));
    expect(steel.getByRole('checkbox', { name: 'Chosen' })).toBeChecked();
  });

  it('keeps what is typed for the person and the record, until it is saved', async () => {
    const createDecision = jest.fn(async () => aDecisionView());
    const first = renderPage(<DecisionFormPage />, { api: { createDecision } });
    await fill(await screen.findByRole('textbox', { name: 'Title' }), 'Mine');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    expect(draftKeys()).toEqual([
      expect.stringContaining('user:default/ada new-decision'),
    ]);
    first.unmount();

    renderPage(<DecisionFormPage />, { api: { createDecision } });
    expect(
      await screen.findByText(/typed earlier and did not save/),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
    await fill(
      screen.getByRole('textbox', { name: 'Context and problem' }),
      'Because.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(createDecision).toHaveBeenCalled());
    await waitFor(() => expect(draftKeys()).toEqual([]));
    const after = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(after);
    expect(after.defaultPrevented).toBe(false);
  });
});
