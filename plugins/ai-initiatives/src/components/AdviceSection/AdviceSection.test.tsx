import { NotAllowedError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AdviceView,
  DecisionView,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecisionView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionPage } from '../DecisionPage';

const ID = '2026-11-18-where-to-run-the-model';
const part = () => within(screen.getByRole('region', { name: 'Advice' }));

const asked: AdviceView = {
  advice: {
    id: 'advice-1',
    decision: ID,
    of: 'group:default/team-portal',
    role: 'affected',
    question: 'What would it **cost** you?',
    askedBy: 'user:default/ada',
    askedAt: '2026-11-21T09:30:00.000Z',
    revision: 1,
  },
  mayGive: true,
};

async function show(
  advice: readonly AdviceView[],
  api: Partial<InitiativesApi>,
  view: Partial<DecisionView> = {},
) {
  renderPage(<DecisionPage />, {
    at: { pattern: ':id', path: 'where-to-run' },
    api: {
      getDecision: async () => aDecisionView({ advice, ...view }),
      ...api,
    },
  });
  await screen.findByRole('region', { name: 'Advice' });
}

describe('advice on a decision', () => {
  it('is asked of a group, and shows as asked', async () => {
    const addAdvice = jest.fn(async () => aDecisionView({ advice: [asked] }));
    await show([], { addAdvice });
    expect(part().getByText(/input, never permission/)).toBeVisible();
    await userEvent.click(
      part().getByRole('button', { name: 'Ask for advice' }),
    );
    // The list of whom to ask is open at once, above all else.
    const ask = part().getByRole('button', { name: 'Ask', hidden: true });
    expect(ask).toBeDisabled();
    await userEvent.type(
      part().getByRole('combobox', { name: 'Whom do you ask?' }),
      'Portal',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Team Portal' }),
    );
    await userEvent.click(
      part().getByRole('radio', { name: 'They know the matter' }),
    );
    await userEvent.click(ask);
    expect(addAdvice).toHaveBeenCalledWith({
      id: ID,
      of: 'group:default/team-portal',
      role: 'expert',
      question: null,
    });
    const item = await part().findByRole('listitem');
    expect(item).toHaveTextContent(/affected.*asked.*2026, asked by ada/i);
    expect(within(item).getByText('cost').tagName).toBe('STRONG');
  });

  it('is given by whom it was asked of; a refusal keeps the words', async () => {
    const giveAdvice = jest
      .fn<Promise<DecisionView>, []>()
      .mockRejectedValueOnce(new NotAllowedError('It was asked of others.'))
      .mockResolvedValueOnce(
        aDecisionView({
          advice: [
            {
              advice: {
                ...asked.advice,
                text: 'Two weeks.',
                givenBy: 'user:default/ada',
                givenAt: '2026-11-22T09:30:00.000Z',
              },
              mayGive: false,
            },
          ],
        }),
      );
    await show([asked], { giveAdvice });
    const field = part().getByRole('textbox', {
      name: 'You were asked for your advice',
    });
    await userEvent.type(field, 'Two weeks.');
    const give = part().getByRole('button', { name: 'Give advice' });
    await userEvent.click(give);
    expect(await part().findByRole('alert')).toHaveTextContent(
      /The advice was not saved.*asked of others/,
    );
    expect(field).toHaveValue('Two weeks.');
    await userEvent.click(give);
    expect(giveAdvice).toHaveBeenLastCalledWith({
      id: 'advice-1',
      text: 'Two weeks.',
    });
    expect(await part().findByText('given')).toBeVisible();
    expect(part().queryByRole('textbox')).toBeNull();
  });

  it('is offered unasked by anybody who reads it', async () => {
    const addAdvice = jest.fn(async () => aDecisionView());
    await show([], { addAdvice }, { mayAskAdvice: false });
    expect(part().queryByRole('button', { name: 'Ask for advice' })).toBeNull();
    await userEvent.click(part().getByRole('button', { name: 'Offer advice' }));
    await userEvent.type(
      part().getByRole('textbox', { name: 'What would you advise?' }),
      'Wait.',
    );
    await userEvent.click(part().getByRole('button', { name: 'Offer' }));
    expect(addAdvice).toHaveBeenCalledWith({
      id: ID,
      role: 'affected',
      text: 'Wait.',
    });
  });

  it('offers nothing to those who may only read', async () => {
    await show([], {}, { mayAdvise: false, mayAskAdvice: false });
    expect(part().queryByRole('button')).toBeNull();
  });
});
