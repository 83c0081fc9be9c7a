import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RevisionConflictError } from 'backstage-plugin-ai-initiatives-common';
import {
  anEntityLabel,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  aSimilarWork,
} from '../../__fixtures__';
import { draftKeys } from '../../__testUtils__/draftKeys';
import { renderPage } from '../../__testUtils__/renderPage';
import { InitiativeFormPage } from './InitiativeFormPage';

/** Writes at the end of a field, as one who pastes. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const nothingSimilar = async () => ({ tooLittle: false, items: [] });

beforeEach(() => localStorage.clear());

describe('InitiativeFormPage, a new initiative', () => {
  it('asks for three things, names what is missing, and registers once', async () => {
    const createInitiative = jest.fn(async () => anInitiativeView());
    renderPage(<InitiativeFormPage />, {
      api: { createInitiative, findSimilarWork: nothingSimilar },
      at: {
        pattern: 'new',
        path: 'new?entityRef=component:default/checkout&buildsOn=smart-intake',
      },
    });

    const save = await screen.findByRole('button', { name: 'Register' });
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Owner' })).toHaveValue(
        'Team Claims',
      ),
    );
    await userEvent.click(save);
    expect(createInitiative).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not saved yet: 2 fields need a correction.',
    );
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(title).toHaveFocus();
    expect(title).toBeInvalid();
    expect(title).toHaveAccessibleDescription(/This is needed\./);

    await fill(title, 'Claims triage');
    expect(title).toBeValid();
    await fill(
      screen.getByRole('textbox', { name: 'Problem' }),
      'Claims wait.',
    );
    await userEvent.dblClick(save);

    await waitFor(() => expect(createInitiative).toHaveBeenCalledTimes(1));
    expect(createInitiative).toHaveBeenCalledWith({
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      input: expect.objectContaining({
        title: 'Claims triage',
        problem: 'Claims wait.',
        owner: 'group:default/team-claims',
        attachments: [
          { entityRef: 'component:default/checkout', role: 'changes' },
        ],
        buildsOn: ['smart-intake'],
      }),
    });
    expect(draftKeys()).toEqual([]);
  });

  it('takes risk and expected outcomes with their numbers', async () => {
    const createInitiative = jest.fn(async () => anInitiativeView());
    renderPage(<InitiativeFormPage />, {
      api: { createInitiative, findSimilarWork: nothingSimilar },
    });
    await fill(
      await screen.findByRole('textbox', { name: 'Title' }),
      'Claims triage',
    );
    await fill(screen.getByRole('textbox', { name: 'Problem' }), 'They wait.');
    await userEvent.click(
      screen.getByRole('button', { name: /Add more now or later/ }),
    );
    const risk = within(await screen.findByRole('group', { name: 'Risk' }));
    expect(risk.getByText(/counts as unknown, never as low/)).toBeVisible();
    await fill(
      risk.getByRole('textbox', { name: /Human oversight/ }),
      'An adjuster confirms.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add an expected outcome' }),
    );
    const outcome = within(
      screen.getByRole('group', { name: 'Expected outcomes' }),
    );
    await fill(outcome.getByRole('textbox', { name: 'Outcome' }), 'Faster');
    expect(outcome.queryByRole('textbox', { name: 'Target' })).toBeNull();
    await userEvent.click(
      outcome.getByRole('button', {
        name: 'Numbers and observations of “Faster”',
      }),
    );
    await fill(outcome.getByRole('textbox', { name: 'Baseline' }), '20');
    await fill(outcome.getByRole('textbox', { name: 'Target' }), '10');
    await userEvent.click(screen.getByRole('button', { name: 'Register' }));

    await waitFor(() =>
      expect(createInitiative).toHaveBeenCalledWith(
        expect.objectContaining({
          input: expect.objectContaining({
            humanOversight: 'An adjuster confirms.',
            expectedOutcomes: [
              { statement: 'Faster', baseline: '20', target: '10' },
            ],
          }),
        }),
      ),
    );
  });

  it('shows similar work while one types, and takes it into the record', async () => {
    const createInitiative = jest.fn(async () => anInitiativeView());
    const findSimilarWork = jest.fn(async () => ({
      tooLittle: false,
      items: [
        aSimilarWork(),
        aSimilarWork({
          initiative: anInitiativeSummary({
            id: 'letter-robot',
            title: 'Letter robot',
            stage: 'retired',
            lesson: 'Letters were too different.',
            owner: anEntityLabel({
              ref: 'group:default/team-mail',
              title: 'Team Mail',
            }),
          }),
        }),
      ],
    }));
    renderPage(<InitiativeFormPage />, {
      api: { createInitiative, findSimilarWork },
    });

    const title = await screen.findByRole('textbox', { name: 'Title' });
    expect(screen.getByText(/shows up here while you type/)).toBeVisible();
    await fill(title, 'Claims triage');
    await fill(
      screen.getByRole('textbox', { name: 'Problem' }),
      'Claims wait for days.',
    );

    expect(
      await screen.findByText(/^2 initiatives look similar/),
    ).toBeVisible();
    expect(findSimilarWork.mock.calls.length).toBeLessThan(20);
    await waitFor(() =>
      expect(findSimilarWork).toHaveBeenLastCalledWith(
        expect.objectContaining({ problem: 'Claims wait for days.' }),
        expect.anything(),
      ),
    );
    const smart = screen.getByRole('article', { name: 'Smart intake' });
    expect(within(smart).getByText('Claims').tagName).toBe('MARK');
    expect(within(smart).getByText('likely overlap')).toBeVisible();
    expect(within(smart).getByText('Team Portal')).toBeVisible();
    expect(
      within(smart).getByRole('link', {
        name: 'Join: open “Smart intake” and talk to Team Portal',
      }),
    ).toHaveAttribute('href', '/ai-initiatives/initiatives/smart-intake');
    expect(
      screen.getByText('Already tried: Letters were too different.'),
    ).toBeVisible();

    await userEvent.click(
      within(smart).getByRole('button', { name: 'Build on “Smart intake”' }),
    );
    await userEvent.click(
      within(smart).getByRole('button', {
        name: 'Say how yours differs from “Smart intake”',
      }),
    );
    await fill(within(smart).getByRole('textbox'), 'Ours is for letters.');
    await userEvent.click(screen.getByRole('button', { name: 'Register' }));
    await waitFor(() =>
      expect(createInitiative).toHaveBeenCalledWith({
        idempotencyKey: expect.anything(),
        input: expect.objectContaining({
          buildsOn: ['smart-intake'],
          differsBecause: 'Ours is for letters.',
        }),
      }),
    );
  });

  it('does not call similar what is only the closest there is', async () => {
    const findSimilarWork = async () => ({
      tooLittle: false,
      items: [aSimilarWork({ band: 'listed' })],
    });
    renderPage(<InitiativeFormPage />, { api: { findSimilarWork } });
    await fill(
      await screen.findByRole('textbox', { name: 'Problem' }),
      'Claims wait for days.',
    );
    expect(await screen.findByText(/^None is clearly the same/)).toBeVisible();
    expect(screen.getByRole('article', { name: 'Smart intake' })).toBeVisible();
  });

  it('says that being first is good, and saves when the lookup fails', async () => {
    const createInitiative = jest.fn(async () => anInitiativeView());
    const findSimilarWork = jest
      .fn()
      .mockResolvedValueOnce({ tooLittle: true, items: [] })
      .mockResolvedValueOnce({ tooLittle: false, items: [] })
      .mockRejectedValue(new Error('down'));
    renderPage(<InitiativeFormPage />, {
      api: { createInitiative, findSimilarWork },
    });
    await fill(await screen.findByRole('textbox', { name: 'Title' }), 'Cl');
    expect(await screen.findByText(/Too little to compare yet/)).toBeVisible();
    const problem = screen.getByRole('textbox', { name: 'Problem' });
    await fill(problem, 'Claims');
    expect(await screen.findByText(/You seem to be the first/)).toBeVisible();
    await fill(problem, ' wait');
    expect(await screen.findByText(/You can save all the same/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Register' }));
    await waitFor(() => expect(createInitiative).toHaveBeenCalled());
  });

  it('keeps what was typed when the server refuses and after a reload', async () => {
    const refused = await ResponseError.fromResponse(
      Object.assign(
        new Response(
          JSON.stringify({
            error: {
              name: 'InputError',
              message: 'Initiative was not saved: owner is unknown',
            },
            response: { statusCode: 400 },
          }),
          { status: 400, headers: { 'content-type': 'application/json' } },
        ),
      ),
    );
    const createInitiative = jest.fn().mockRejectedValue(refused);
    const api = { createInitiative, findSimilarWork: nothingSimilar };
    const { unmount } = renderPage(<InitiativeFormPage />, { api });
    await fill(await screen.findByRole('textbox', { name: 'Title' }), 'Claims');
    await fill(screen.getByRole('textbox', { name: 'Problem' }), 'They wait.');
    await userEvent.click(screen.getByRole('button', { name: 'Register' }));
    expect(await screen.findByText(/owner is unknown/)).toBeVisible();
    expect(screen.getByText('The initiative was not saved')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Claims',
    );
    unmount();

    renderPage(<InitiativeFormPage />, { api });
    expect(await screen.findByText(/typed earlier/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Problem' })).toHaveValue(
      'They wait.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('textbox', { name: 'Problem' })).toHaveValue('');
    expect(draftKeys()).toEqual([]);
  });
});

describe('InitiativeFormPage, an edit', () => {
  it('lets one choose when somebody else saved in the meantime', async () => {
    const mine = anInitiative({ users: 'adjusters', revision: 3 });
    const theirs = anInitiative({
      revision: 4,
      problem: 'Claims wait for weeks.',
      users: 'customers',
      tools: ['OCR'],
      updatedBy: 'user:default/ada',
    });
    const updateInitiative = jest
      .fn()
      .mockRejectedValueOnce(
        new RevisionConflictError(
          'changed',
          anInitiativeView({ initiative: theirs }),
        ),
      )
      .mockResolvedValue(anInitiativeView({ initiative: theirs }));
    renderPage(<InitiativeFormPage />, {
      api: {
        getInitiative: async () => anInitiativeView({ initiative: mine }),
        findSimilarWork: nothingSimilar,
        updateInitiative,
      },
      at: { pattern: ':id/edit', path: 'claims-triage-assistant/edit' },
    });

    const users = await screen.findByRole('textbox', { name: 'Users' });
    await userEvent.clear(users);
    await fill(users, 'adjusters in Ghent');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(updateInitiative).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: 'claims-triage-assistant', revision: 3 }),
    );

    expect(
      await screen.findByText(/newer version while you were editing/),
    ).toBeVisible();
    expect(screen.getByText('ada')).toBeVisible();
    const choice = (name: string) =>
      within(screen.getByRole('radiogroup', { name }));
    // What only they changed is theirs, what I changed is mine, unless I say so.
    expect(
      choice('Problem').getByRole('radio', { name: 'Theirs' }),
    ).toBeChecked();
    expect(
      choice('Tools').getByRole('radio', { name: 'Theirs' }),
    ).toBeChecked();
    expect(choice('Users').getByRole('radio', { name: 'Mine' })).toBeChecked();
    expect(choice('Users').getByText('customers')).toBeVisible();
    expect(choice('Users').getByText('adjusters in Ghent')).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: 'Stage' })).toBeNull();

    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the form' }),
    );
    expect(screen.getByRole('textbox', { name: 'Users' })).toHaveValue(
      'adjusters in Ghent',
    );
    updateInitiative.mockRejectedValueOnce(
      new RevisionConflictError(
        'changed',
        anInitiativeView({ initiative: theirs }),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/newer version/);
    await userEvent.click(choice('Tools').getByRole('radio', { name: 'Mine' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Save this choice' }),
    );

    await waitFor(() => expect(updateInitiative).toHaveBeenCalledTimes(3));
    expect(updateInitiative).toHaveBeenLastCalledWith({
      id: 'claims-triage-assistant',
      revision: 4,
      input: expect.objectContaining({
        problem: 'Claims wait for weeks.',
        users: 'adjusters in Ghent',
        tools: [],
      }),
    });
  });
});
