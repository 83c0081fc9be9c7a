import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  DecisionLog,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import { aPage, fakeInitiativesApi } from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { DecisionLogs } from './DecisionLogs';

const READ: DecisionLog = {
  entityRef: 'component:default/quotes',
  entityTitle: 'Quote engine',
  state: 'read',
  counts: { records: 6, plainText: 1, otherFiles: 0, skipped: 2 },
  readAt: '2026-03-04T05:06:07.000Z',
};

async function open(answers: Partial<InitiativesApi>) {
  const user = userEvent.setup();
  renderInTestApp(<DecisionLogs />, {
    apis: [[aiInitiativesApiRef, fakeInitiativesApi(answers)]],
  });
  await user.click(
    await screen.findByRole('button', { name: /Records from repositories/ }),
  );
}

describe('DecisionLogs', () => {
  it('asks only when it is opened, and says what was found and left out', async () => {
    const listDecisionLogs = jest.fn(async () =>
      aPage<DecisionLog>([
        READ,
        {
          ...READ,
          entityRef: 'component:default/elsewhere',
          entityTitle: 'Elsewhere',
          state: 'refused',
          counts: { records: 0, plainText: 0, otherFiles: 0, skipped: 0 },
          readAt: undefined,
          message: 'leads upwards with ..',
        },
      ]),
    );
    await open({ listDecisionLogs });
    expect(
      await screen.findByText(
        '6 records, 1 of them as plain text, 2 files left out',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^read on/)).toHaveTextContent('2026');
    expect(screen.getByText('is not read')).toBeVisible();
    expect(screen.getByText('leads upwards with ..')).toBeVisible();
    expect(listDecisionLogs).toHaveBeenCalledTimes(1);
  });

  it('says how there could be any', async () => {
    await open({ listDecisionLogs: async () => aPage<DecisionLog>([]) });
    expect(await screen.findByText(/backstage.io\/adr-location/)).toBeVisible();
  });

  it('says when they cannot be loaded', async () => {
    await open({
      listDecisionLogs: async () => {
        throw new Error('no database');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The logs could not be loaded',
    );
  });
});
