import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  InitiativesApi,
  OverlapRebuild,
} from 'backstage-plugin-ai-initiatives-common';
import { fakeInitiativesApi } from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { RebuildStatus } from './RebuildStatus';

const IDLE: OverlapRebuild = { state: 'idle', percent: 0, mayRun: true };

function render(answers: Partial<InitiativesApi>) {
  const onRebuilt = jest.fn();
  renderInTestApp(<RebuildStatus onRebuilt={onRebuilt} />, {
    apis: [[aiInitiativesApiRef, fakeInitiativesApi(answers)]],
  });
  return onRebuilt;
}

describe('RebuildStatus', () => {
  it('says how far it is, and reloads what is shown when it is over', async () => {
    const states: OverlapRebuild[] = [
      { state: 'running', percent: 43, mayRun: false },
      { ...IDLE, mayRun: false },
    ];
    const onRebuilt = render({
      getOverlapRebuild: async () => states.shift() ?? IDLE,
    });
    expect(await screen.findByText(/anew, 43% done/)).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '43');
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(onRebuilt).toHaveBeenCalledTimes(1), {
      timeout: 5000,
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('lets a steward start one and call it off', async () => {
    render({
      getOverlapRebuild: async () => IDLE,
      rebuildOverlaps: async () => ({ ...IDLE, state: 'waiting' }),
      cancelOverlapRebuild: async () => {
        throw new Error('The first model is being built');
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Compute all overlaps anew'));
    expect(await screen.findByText(/in a moment/)).toBeVisible();
    await user.click(screen.getByText('Call it off'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The first model is being built',
    );
  });

  it('says what settled overlaps have taught', async () => {
    render({
      getOverlapRebuild: async () => ({
        ...IDLE,
        mayRun: false,
        learnt: { verdicts: 23, half: 0.57 },
      }),
    });
    expect(
      await screen.findByText(/23 settled overlaps.*at 50% is at 57%/),
    ).toBeVisible();
  });
});
