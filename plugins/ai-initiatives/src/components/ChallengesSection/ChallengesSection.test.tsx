import { ConflictError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChallengeView,
  DecisionView,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aChallengeView,
  aDecision,
  aDecisionSummary,
  aDecisionView,
  aPage,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionPage } from '../DecisionPage';

const part = () => within(screen.getByRole('region', { name: 'Challenges' }));

async function show(
  challenges: readonly ChallengeView[],
  options: {
    view?: Partial<DecisionView>;
    api?: Partial<InitiativesApi>;
  } = {},
) {
  renderPage(<DecisionPage />, {
    at: { pattern: ':id', path: 'where-to-run' },
    api: {
      getDecision: async () => aDecisionView({ challenges, ...options.view }),
      ...options.api,
    },
  });
  await screen.findByRole('region', { name: 'Challenges' });
}

const answeredBy = (challenges: readonly ChallengeView[]) =>
  jest.fn(async () => aDecisionView({ challenges }));

describe('challenges of a decision', () => {
  it('invites to say what speaks against it, and shows it then', async () => {
    const raiseChallenge = answeredBy([aChallengeView()]);
    await show([], { api: { raiseChallenge } });
    expect(part().getByText('Nobody has challenged this yet.')).toBeVisible();
    const raise = part().getByRole('button', { name: 'Challenge' });
    expect(raise).toBeDisabled();

    const field = part().getByRole('textbox', {
      name: 'What speaks against this?',
    });
    await userEvent.type(field, 'Our network has **one** GPU.');
    await userEvent.click(raise);

    expect(raiseChallenge).toHaveBeenCalledWith({
      id: '2026-11-18-where-to-run-the-model',
      text: 'Our network has **one** GPU.',
    });
    const item = await part().findByRole('listitem');
    expect(item).toHaveTextContent(/ada.*2026.*open.*one GPU/i);
    expect(within(item).getByText('one').tagName).toBe('STRONG');
    expect(field).toHaveValue('');
    // In the header as well.
    expect(screen.getAllByText('1 open challenge')).toHaveLength(2);
  });

  it('keeps what was typed when it could not be saved', async () => {
    const raiseChallenge = jest.fn(async () => {
      throw new ConflictError('It has 50 challenges.');
    });
    await show([], { api: { raiseChallenge } });
    const field = part().getByRole('textbox');
    await userEvent.type(field, 'Too slow.');
    await userEvent.click(part().getByRole('button', { name: 'Challenge' }));
    expect(await part().findByRole('alert')).toHaveTextContent(
      /Your challenge was not saved.*It has 50 challenges/,
    );
    expect(field).toHaveValue('Too slow.');
  });

  it('is replied to and marked as answered in one go', async () => {
    const moveChallenge = answeredBy([aChallengeView({ state: 'answered' })]);
    await show([aChallengeView({}, { mayBecome: ['answered', 'amended'] })], {
      api: { moveChallenge },
    });
    await userEvent.click(part().getByRole('button', { name: 'Reply' }));
    const field = part().getByRole('textbox', {
      name: 'What do you say to this?',
    });
    expect(field).toHaveFocus();
    await userEvent.type(field, 'We ordered two.');
    await userEvent.click(
      part().getByRole('button', { name: 'Reply and mark as answered' }),
    );
    expect(moveChallenge).toHaveBeenCalledWith({
      id: 'challenge-1',
      state: 'answered',
      text: 'We ordered two.',
    });
    expect(await part().findByText('answered')).toBeVisible();
  });

  it('is marked as answered without words once somebody answered', async () => {
    const thread = [
      { by: 'Tomas', at: '2026-11-21T09:30:00.000Z', text: 'There are two.' },
    ];
    const moveChallenge = answeredBy([aChallengeView({ state: 'answered' })]);
    await show([aChallengeView({ thread }, { mayBecome: ['answered'] })], {
      api: { moveChallenge },
    });
    expect(
      part().getByRole('list', { name: 'What was said about it' }),
    ).toHaveTextContent(/Tomas.*There are two/);
    await userEvent.click(
      part().getByRole('button', { name: 'Mark as answered' }),
    );
    expect(moveChallenge).toHaveBeenCalledWith({
      id: 'challenge-1',
      state: 'answered',
      text: undefined,
    });
  });

  it('says what it led to: another decision', async () => {
    const other = aDecisionSummary({ id: 'rent', title: 'Rent two GPUs' });
    const moveChallenge = answeredBy([
      aChallengeView(
        { state: 'amended', amendment: { decision: 'rent', revision: 1 } },
        { amendment: other },
      ),
    ]);
    await show([aChallengeView({}, { mayBecome: ['amended'] })], {
      api: { moveChallenge, listDecisions: async () => aPage([other]) },
    });
    await userEvent.click(
      part().getByRole('button', { name: 'Led to an amendment' }),
    );
    expect(
      part().getByRole('radio', { name: /it has not been yet/ }),
    ).toBeDisabled();
    const send = part().getByRole('button', { name: 'Led to an amendment' });
    expect(send).toBeDisabled();
    await userEvent.type(
      part().getByRole('combobox', { name: 'Which one?' }),
      'Rent',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Rent two GPUs' }),
    );
    await userEvent.click(send);
    expect(moveChallenge).toHaveBeenCalledWith({
      id: 'challenge-1',
      state: 'amended',
      text: null,
      amendment: 'rent',
    });
    expect(
      await part().findByRole('link', { name: 'Rent two GPUs' }),
    ).toHaveAttribute('href', '/ai-initiatives/decisions/rent');
  });

  it('says what it led to: a change of the decision itself', async () => {
    const moveChallenge = answeredBy([
      aChallengeView({
        state: 'amended',
        amendment: { decision: 'where-to-run', revision: 2 },
      }),
    ]);
    await show([aChallengeView({}, { mayBecome: ['amended'] })], {
      api: { moveChallenge },
      view: { decision: aDecision({ revision: 2 }) },
    });
    await userEvent.click(
      part().getByRole('button', { name: 'Led to an amendment' }),
    );
    expect(
      part().getByRole('radio', { name: 'This decision was changed' }),
    ).toBeChecked();
    await userEvent.click(
      part().getByRole('button', { name: 'Led to an amendment' }),
    );
    expect(moveChallenge).toHaveBeenCalledWith(
      expect.objectContaining({ state: 'amended', amendment: null }),
    );
    expect(
      await part().findByText(/a change of this decision \(version 2\)/),
    ).toBeVisible();
  });

  it('is withdrawn, or opened again with a reason', async () => {
    const moveChallenge = answeredBy([
      aChallengeView({ state: 'answered' }, { mayBecome: ['open'] }),
    ]);
    await show([aChallengeView({}, { mayBecome: ['withdrawn'] })], {
      api: { moveChallenge },
    });
    await userEvent.click(part().getByRole('button', { name: 'Withdraw' }));
    expect(moveChallenge).toHaveBeenLastCalledWith({
      id: 'challenge-1',
      state: 'withdrawn',
    });
    await userEvent.click(
      await part().findByRole('button', { name: 'Not answered' }),
    );
    await userEvent.type(
      part().getByRole('textbox', { name: 'What does the answer leave open?' }),
      'Both are broken.',
    );
    await userEvent.click(part().getByRole('button', { name: 'Open again' }));
    await waitFor(() =>
      expect(moveChallenge).toHaveBeenLastCalledWith({
        id: 'challenge-1',
        state: 'open',
        text: 'Both are broken.',
      }),
    );
  });

  it('offers nothing to those who may only read, and folds what is closed', async () => {
    const closed = ['a', 'b', 'c'].map(id =>
      aChallengeView(
        { id, state: 'withdrawn', text: `Objection ${id}` },
        { mayAnswer: false },
      ),
    );
    await show([aChallengeView({}, { mayAnswer: false }), ...closed], {
      view: { mayChallenge: false },
    });
    expect(part().getAllByRole('button')).toHaveLength(1);
    expect(
      part().getByRole('button', { name: '3 closed challenges' }),
    ).toHaveAttribute('aria-expanded', 'false');
    expect(part().queryByRole('textbox')).toBeNull();
  });
});
