import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ComparedResolution,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import {
  anInitiative,
  anInitiativeView,
  anOverlapMeasure,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { typeDay } from '../../__testUtils__/typeDay';
import { ComparePage } from '../ComparePage';

const proposed: ComparedResolution = {
  id: 'join-abcd2345',
  kind: 'join',
  status: 'proposed',
  decision: 'd',
  kept: 'b',
  rationale: 'Same users',
  consents: [
    { side: 'left', by: 'user:default/ada', at: '2026-11-26T08:00:00.000Z' },
  ],
  mayConsent: true,
  mayUndo: true,
};

function render(options: {
  resolution?: ComparedResolution;
  mayChange?: boolean;
  api?: Partial<InitiativesApi>;
  path?: string;
}) {
  const { resolution, mayChange = true, api } = options;
  const { path = 'compare?id=a&id=b' } = options;
  const compareInitiatives = jest.fn(async () => ({
    initiatives: [
      anInitiativeView({ initiative: anInitiative({ id: 'a' }), mayChange }),
      anInitiativeView({
        initiative: anInitiative({ id: 'b', title: 'Smart intake' }),
        mayChange: false,
      }),
    ],
    pairs: [{ ...anOverlapMeasure(), left: 'a', right: 'b', resolution }],
  }));
  renderPage(<ComparePage />, {
    at: { pattern: 'compare', path },
    api: { compareInitiatives, ...api },
  });
  return { compareInitiatives };
}

const section = async () =>
  within(await screen.findByRole('region', { name: 'Settle it' }));
const choose = async (name: string) =>
  userEvent.click((await section()).getByRole('radio', { name }));
const press = async (name: string) =>
  userEvent.click((await section()).getByRole('button', { name }));

describe('SettleSection', () => {
  it('proposes what was chosen, and shows what came of it', async () => {
    const proposeResolution = jest.fn(async () => ({} as never));
    const { compareInitiatives } = render({ api: { proposeResolution } });
    await choose('Build on');
    await choose('Smart intake');
    await userEvent.type(
      (await section()).getByRole('textbox', { name: 'Reason' }),
      'They are further',
    );
    await press('Propose');

    await waitFor(() => expect(compareInitiatives).toHaveBeenCalledTimes(2));
    expect(proposeResolution).toHaveBeenCalledWith({
      left: 'a',
      right: 'b',
      kind: 'build-on',
      kept: 'b',
      rationale: 'They are further',
      revisitOn: null,
    });
  });

  it('asks for what one way needs before it sends anything', async () => {
    const proposeResolution = jest.fn(async () => ({} as never));
    render({ api: { proposeResolution } });
    await choose('Deliberate parallel');
    const settle = await section();
    expect(settle.queryByText('Which one goes on?')).toBeNull();
    await press('Propose');
    expect(await settle.findByText(/say why/)).toBeVisible();
    expect(settle.getByText(/name the day to look again/)).toBeVisible();
    expect(proposeResolution).not.toHaveBeenCalled();

    await userEvent.type(
      settle.getByRole('textbox', { name: 'Reason (needed)' }),
      'Two markets',
    );
    await typeDay(
      settle.getByRole('group', { name: 'Day to look at it again' }),
      '2199-01-01',
    );
    await press('Propose');
    await waitFor(() =>
      expect(proposeResolution).toHaveBeenCalledWith(
        expect.objectContaining({
          kind: 'deliberate-parallel',
          rationale: 'Two markets',
          revisitOn: '2199-01-01',
          kept: null,
        }),
      ),
    );
  });

  it('is chosen by a digit, and nothing is saved by keys alone', async () => {
    const proposeResolution = jest.fn(async () => ({} as never));
    render({ api: { proposeResolution } });
    const settle = await section();
    await userEvent.keyboard('5');
    expect(settle.getByRole('radio', { name: 'Not an overlap' })).toBeChecked();
    expect(settle.getByRole('status')).toHaveTextContent(
      'Not an overlap is chosen. Nothing is saved before you propose it.',
    );
    const reason = settle.getByRole('textbox', { name: 'Reason (needed)' });
    expect(reason).toHaveFocus();
    await userEvent.keyboard('1 of 2?');
    expect(reason).toHaveValue('1 of 2?');
    expect(proposeResolution).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is opened with the way that was chosen in the list', async () => {
    render({ path: 'compare?id=a&id=b&settle=join' });
    const settle = await section();
    expect(settle.getByRole('radio', { name: 'Join' })).toBeChecked();
    expect(settle.getByText('Which one goes on?')).toBeVisible();
  });

  it('keeps what was typed when it could not be proposed', async () => {
    render({
      api: {
        proposeResolution: async () => {
          throw new Error('They have a resolution already.');
        },
      },
    });
    await choose('Split scope');
    await userEvent.type(
      (await section()).getByRole('textbox', { name: 'Reason' }),
      'By country',
    );
    await press('Propose');
    const settle = await section();
    expect(await settle.findByText('It could not be proposed')).toBeVisible();
    expect(settle.getByDisplayValue('By country')).toBeVisible();
  });

  it('says who agreed and who is asked, and agrees', async () => {
    const consentToResolution = jest.fn(async () => ({} as never));
    const { compareInitiatives } = render({
      resolution: proposed,
      api: { consentToResolution },
    });
    const settle = await section();
    expect(settle.getByText('Join: proposed')).toBeVisible();
    expect(settle.getByText('“Smart intake” goes on.')).toBeVisible();
    expect(settle.getByText('Same users')).toBeVisible();
    expect(
      settle.getByText(/^Claims triage assistant: agreed by/),
    ).toBeVisible();
    expect(
      settle.getByText('The owner of “Smart intake” is asked to agree.'),
    ).toBeVisible();
    expect(
      settle.getByRole('link', { name: 'See the decision record' }),
    ).toHaveAttribute('href', '/ai-initiatives/decisions/d');

    await press('Agree');
    await waitFor(() => expect(compareInitiatives).toHaveBeenCalledTimes(2));
    expect(consentToResolution).toHaveBeenCalledWith({ id: proposed.id });
  });

  it('undoes after a question', async () => {
    const undoResolution = jest.fn(async () => ({} as never));
    render({
      resolution: { ...proposed, status: 'effective', mayConsent: false },
      api: { undoResolution },
    });
    const settle = await section();
    expect(settle.getByText('Join: agreed by both')).toBeVisible();
    expect(settle.queryByRole('button', { name: 'Agree' })).toBeNull();

    await press('Undo');
    const dialog = within(await screen.findByRole('dialog'));
    expect(undoResolution).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(undoResolution).toHaveBeenCalledWith({ id: proposed.id }),
    );
  });

  it('says when it is to be looked at again', async () => {
    render({
      resolution: {
        ...proposed,
        kind: 'deliberate-parallel',
        status: 'effective',
        outdated: true,
        revisitDue: true,
        revisitOn: '2026-06-01',
        mayConsent: false,
        mayUndo: false,
      },
    });
    const settle = await section();
    expect(settle.getByText(/the texts have changed/)).toBeVisible();
    expect(
      settle.getByText(/^To be looked at again since .*2026/),
    ).toBeVisible();
    expect(settle.queryByRole('button')).toBeNull();
  });

  it('offers nothing to those who may not', async () => {
    render({ mayChange: false });
    const settle = await section();
    expect(settle.getByText(/owners of either initiative can/)).toBeVisible();
    expect(settle.queryByRole('radio')).toBeNull();
  });
});
