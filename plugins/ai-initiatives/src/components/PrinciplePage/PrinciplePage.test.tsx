import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotFoundError } from '@backstage/errors';
import {
  type PrincipleView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aCoverage,
  aDecisionSummary,
  anEntityLabel,
  anInitiativeSummary,
  aPrinciple,
  aPrincipleView,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { PrinciplePage } from './PrinciplePage';

const at = { pattern: ':id', path: 'a-person-can-be-asked' };
const section = (name: string) => within(screen.getByRole('region', { name }));

function renderView(
  view: PrincipleView,
  api: Parameters<typeof renderPage>[1]['api'] = {},
) {
  renderPage(<PrinciplePage />, {
    at,
    api: { getPrinciple: async () => view, ...api },
  });
  return screen.findByRole('heading', { name: view.principle.title });
}

describe('PrinciplePage', () => {
  it('tells what it asks for, why, and what it shaped', async () => {
    await renderView(
      aPrincipleView({
        principle: aPrinciple({ scope: 'domain:default/claims' }),
        labels: [
          anEntityLabel({ ref: 'domain:default/claims', title: 'Claims' }),
        ],
        coverage: aCoverage({ upheld: 1, deviated: 1, initiatives: 1 }),
        upheldBy: [{ decision: aDecisionSummary({ title: 'Confirm it' }) }],
        deviatedFromBy: [
          {
            decision: aDecisionSummary({ id: 'd', title: 'Rank by model' }),
            reason: 'Speed came first.',
          },
        ],
        initiatives: [anInitiativeSummary()],
      }),
    );
    expect(
      screen.getByText('Whoever is affected by a model can talk to a person.'),
    ).toBeVisible();
    expect(screen.getByText('version 2')).toBeVisible();
    expect(section('Why').getByText('argue').tagName).toBe('STRONG');
    expect(
      section('What follows from it').getByText('Every answer names a desk'),
    ).toBeVisible();
    const shaped = section('What it shaped');
    expect(
      shaped.getByText('upheld by 1 · 1 deviates · guides 1 initiative'),
    ).toBeVisible();
    const [deviating, upholding] = shaped.getAllByRole('listitem');
    expect(deviating).toHaveTextContent(/Rank by model.*Speed came first\./);
    expect(upholding).toHaveTextContent(/Confirm it/);
    expect(
      section('Initiatives it guides').getByRole('link', {
        name: 'Claims triage assistant',
      }),
    ).toBeVisible();
    expect(section('About').getByText('Claims')).toBeVisible();
    expect(
      section('About').getByText('accountable and transparent'),
    ).toBeVisible();
  });

  it('asks whether it still matters when nothing cites it for long', async () => {
    await renderView(
      aPrincipleView({
        coverage: aCoverage({ upheld: 0, deviated: 0, unusedMonths: 14 }),
      }),
    );
    expect(
      screen.getByText(/No decision has cited it for 14 months/),
    ).toBeVisible();
  });

  it('is put in force from its page', async () => {
    const updatePrinciple = jest.fn(async () =>
      aPrincipleView({ principle: aPrinciple({ revision: 2 }) }),
    );
    await renderView(
      aPrincipleView({
        principle: aPrinciple({ status: 'draft', version: 0 }),
      }),
      { updatePrinciple },
    );
    expect(screen.getByText('never in force so far')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Put in force' }));
    expect(updatePrinciple).toHaveBeenCalledWith({
      id: 'a-person-can-be-asked',
      revision: 1,
      input: { status: 'in-force' },
    });
    expect(
      await screen.findByRole('button', { name: 'Review it' }),
    ).toBeVisible();
  });

  it('shows what somebody else saved meanwhile, and leaves the change to me', async () => {
    const theirs = aPrincipleView({
      principle: aPrinciple({ revision: 2, statement: 'Ask anybody.' }),
    });
    await renderView(aPrincipleView(), {
      updatePrinciple: async () => {
        throw new RevisionConflictError('changed meanwhile', theirs);
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Retire' }));
    expect(await screen.findByText('Ask anybody.')).toBeVisible();
    expect(screen.getByText('The status was not changed')).toBeVisible();
  });

  it('offers no change to whoever may not make one', async () => {
    await renderView(aPrincipleView({ mayChange: false }));
    expect(screen.queryByRole('button', { name: 'Retire' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  });

  it('says that there is none', async () => {
    renderPage(<PrinciplePage />, {
      at,
      api: {
        getPrinciple: async () => {
          throw new NotFoundError('No principle');
        },
      },
    });
    await waitFor(() =>
      expect(
        screen.getByText('There is no such principle that you may read'),
      ).toBeVisible(),
    );
  });
});
