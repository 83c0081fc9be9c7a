import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPrinciple, aPrincipleView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { PrincipleFormPage } from './PrincipleFormPage';

async function fill(name: RegExp, text: string) {
  await userEvent.click(screen.getByRole('textbox', { name }));
  await userEvent.paste(text);
}

beforeEach(() => sessionStorage.clear());

describe('PrincipleFormPage', () => {
  it('writes a principle with a name, a statement and a reason', async () => {
    const createPrinciple = jest.fn(async () => aPrincipleView());
    renderPage(<PrincipleFormPage />, { api: { createPrinciple } });
    const save = await screen.findByRole('button', { name: 'Write down' });
    await userEvent.click(save);
    expect(createPrinciple).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: /Name/ })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: /Why/ })).toBeInvalid();

    await fill(/Name/, 'Plain words');
    await fill(/Statement/, 'People are told that a model speaks.');
    await fill(/Why/, 'Trust is lost once.');
    await fill(/What follows/, 'Each answer is marked\nNo first names');
    await userEvent.click(save);

    await waitFor(() =>
      expect(createPrinciple).toHaveBeenCalledWith({
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
        input: expect.objectContaining({
          title: 'Plain words',
          statement: 'People are told that a model speaks.',
          rationale: 'Trust is lost once.',
          implications: ['Each answer is marked', 'No first names'],
          owner: 'group:default/team-claims',
          status: 'draft',
        }),
      }),
    );
  });

  it('changes one, based on the revision it started from', async () => {
    const updatePrinciple = jest.fn(async () => aPrincipleView());
    renderPage(<PrincipleFormPage />, {
      api: {
        getPrinciple: async () =>
          aPrincipleView({ principle: aPrinciple({ revision: 4 }) }),
        updatePrinciple,
      },
      at: { pattern: ':id/edit', path: 'a-person-can-be-asked/edit' },
    });
    const statement = await screen.findByRole('textbox', { name: /Statement/ });
    await userEvent.clear(statement);
    await userEvent.type(statement, 'Ask.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(updatePrinciple).toHaveBeenCalledWith(
        expect.objectContaining({
          id: 'a-person-can-be-asked',
          revision: 4,
          input: expect.objectContaining({ statement: 'Ask.' }),
        }),
      ),
    );
  });
});
