import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type InitiativeView,
  type Overlap,
  type Page,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecisionSummary,
  aDecisionView,
  anEntityLabel,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
  anOverlap,
  aPage,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { InitiativePage } from './InitiativePage';

const at = { pattern: ':id', path: 'claims-triage-assistant' };
const noOverlaps = async () => aPage([]);
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('InitiativePage', () => {
  it('records what came of it on top of the version that is shown', async () => {
    const expected = { statement: 'Faster claims', due: '2026-01-31' };
    const view = anInitiativeView({
      initiative: anInitiative({ revision: 4, expectedOutcomes: [expected] }),
    });
    const updateInitiative = jest
      .fn<Promise<InitiativeView>, [unknown]>()
      .mockRejectedValueOnce(
        new RevisionConflictError('Somebody else saved', {
          ...view,
          initiative: { ...view.initiative, revision: 5 },
        }),
      )
      .mockImplementation(async request => ({
        ...view,
        initiative: {
          ...view.initiative,
          ...(request as { input: object }).input,
        },
      }));
    renderPage(<InitiativePage />, {
      at,
      api: {
        listOverlaps: noOverlaps,
        getInitiative: async () => view,
        updateInitiative,
      },
    });
    expect(await screen.findByText(/^overdue: nobody/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /^Record what happened/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('Note'), 'It is calm.');
    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Somebody else saved',
    );

    await userEvent.click(save);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(updateInitiative).toHaveBeenLastCalledWith({
      id: 'claims-triage-assistant',
      revision: 5,
      input: {
        expectedOutcomes: [
          {
            ...expected,
            observations: [
              expect.objectContaining({
                on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
                note: 'It is calm.',
              }),
            ],
          },
        ],
      },
    });
  });

  it('says what was assessed, and never takes silence for low', async () => {
    renderPage(<InitiativePage />, {
      at,
      api: {
        listOverlaps: noOverlaps,
        getInitiative: async () =>
          anInitiativeView({
            initiative: anInitiative({
              personalData: 'yes',
              highImpact: 'high-impact',
            }),
          }),
      },
    });
    await screen.findByRole('heading', { name: 'Claims triage assistant' });
    const risk = section('Risk');
    expect(risk.getByText('not assessed')).toBeVisible();
    expect(risk.getByText('high-impact')).toBeVisible();
    expect(
      risk.getByText(
        'Worth knowing for those who depend on it: high-impact as US OMB defines it; personal data, and nobody is named to watch over it.',
      ),
    ).toBeVisible();
  });

  it('tells what it is, for whom, and who else does it', async () => {
    const overlap = anOverlap();
    const listOverlaps = jest.fn(async () =>
      aPage([{ ...overlap, left: overlap.right, right: overlap.left }], {
        totalItems: 7,
      }),
    );
    renderPage(<InitiativePage />, {
      at,
      api: {
        listOverlaps,
        getInitiative: async () =>
          anInitiativeView({
            initiative: anInitiative({
              problem: 'Claims **wait** for days.',
              users: 'Adjusters',
              stage: 'retired',
              lesson: 'Letters were too different.',
              tools: ['OCR'],
              personalData: 'yes',
              links: [
                { title: 'Board', url: 'https://example.com/board' },
                { title: 'Trap', url: `${'javascript'}:alert(1)` },
              ],
              origin: { kind: 'git', key: 'repo/catalog-info.yaml' },
            }),
            builtOnBy: [anInitiativeSummary({ id: 'x', title: 'Letter bot' })],
            decisions: [aDecisionSummary()],
            hints: [
              {
                group: anEntityLabel({
                  ref: 'group:default/x',
                  title: 'Team X',
                }),
                at: '2026-03-01T00:00:00.000Z',
              },
            ],
            givenHints: [
              {
                initiative: anInitiativeSummary({ id: 'y', title: 'Told one' }),
                at: '2026-03-02T00:00:00.000Z',
              },
            ],
            warnings: ['It names a data set that the catalog does not know.'],
          }),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    expect(section('Problem').getByText('wait').tagName).toBe('STRONG');
    expect(section('What it does').getByText('Adjusters')).toBeVisible();
    expect(
      screen.getByText('Already tried: Letters were too different.'),
    ).toBeVisible();
    expect(screen.getByText(/data set that the catalog/)).toBeVisible();
    expect(section('In the catalog').getByText('Claims intake')).toBeVisible();
    expect(section('Built on by').getByText('Letter bot')).toBeVisible();
    expect(section('Data and tools').getByText('OCR')).toBeVisible();
    expect(
      section('Data and tools').getByRole('link', { name: 'Board' }),
    ).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(screen.getByText('Trap').closest('a')).toBeNull();
    expect(
      section('Source').getByText('Git, where it is edited'),
    ).toBeVisible();

    expect(section('People').getByText('Told one')).toBeVisible();
    expect(
      section('Similar work').getByText(/^Somebody in Team X works on/),
    ).toBeVisible();

    // The other side is shown, whichever side of the pair it is.
    const similar = section('Similar work');
    expect(await similar.findByText('Smart intake')).toBeVisible();
    expect(
      similar.getByRole('link', { name: 'Compare with “Smart intake”' }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/overlaps/compare?id=claims-triage-assistant&id=smart-intake',
    );
    expect(similar.getByRole('link', { name: 'All 7 overlaps' })).toBeVisible();
  });

  it('asks again for similar work when it was saved a moment ago', async () => {
    const updatedAt = new Date().toISOString();
    const listOverlaps = jest
      .fn<Promise<Page<Overlap>>, []>()
      .mockResolvedValueOnce(aPage([]))
      .mockResolvedValue(aPage([anOverlap()]));
    renderPage(<InitiativePage />, {
      at,
      api: {
        listOverlaps,
        getInitiative: async () =>
          anInitiativeView({ initiative: anInitiative({ updatedAt }) }),
      },
    });
    const similar = await screen.findByRole('region', { name: 'Similar work' });
    await waitFor(() => expect(listOverlaps).toHaveBeenCalledTimes(1));
    expect(within(similar).queryByText(/Nothing similar/)).toBeNull();
    expect(
      await within(similar).findByText('Smart intake', {}, { timeout: 3000 }),
    ).toBeVisible();
  });

  it('asks before archiving, and brings back', async () => {
    const archived = anInitiativeView({
      initiative: anInitiative({
        revision: 2,
        archivedAt: '2026-11-21T08:00:00.000Z',
      }),
    });
    const archiveInitiative = jest.fn(async () => archived);
    const restoreInitiative = jest.fn(async () => anInitiativeView());
    renderPage(<InitiativePage />, {
      at,
      api: {
        archiveInitiative,
        restoreInitiative,
        listOverlaps: noOverlaps,
        getInitiative: async () => anInitiativeView(),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Archive' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/you can bring it back/)).toBeVisible();
    expect(archiveInitiative).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Archive' }));
    expect(archiveInitiative).toHaveBeenCalledWith({
      id: 'claims-triage-assistant',
      revision: 1,
    });
    expect(await screen.findByText(/^Archived on/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(restoreInitiative).toHaveBeenCalledWith({
      id: 'claims-triage-assistant',
      revision: 2,
    });
    expect(await screen.findByRole('link', { name: 'Edit' })).toBeVisible();
  });

  it('links a decision that exists already', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    const getInitiative = jest.fn(async () => anInitiativeView());
    renderPage(<InitiativePage />, {
      at,
      api: {
        updateDecision,
        getInitiative,
        listOverlaps: noOverlaps,
        listDecisions: async () => aPage([aDecisionSummary()]),
        getDecision: async () => aDecisionView(),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Link an existing decision' }),
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Decision' }));
    await userEvent.click(
      await screen.findByRole('option', { name: /Run the triage model/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 1,
        input: { initiatives: ['claims-triage-assistant'] },
      }),
    );
    await waitFor(() => expect(getInitiative).toHaveBeenCalledTimes(2));
  });

  it.each([
    new NotFoundError('No initiative'),
    new NotAllowedError('Only for Team Claims'),
  ])(
    'says the same about what is absent and what is forbidden: $name',
    async error => {
      renderPage(<InitiativePage />, {
        at,
        api: {
          listOverlaps: noOverlaps,
          getInitiative: async () => {
            throw error;
          },
        },
      });
      expect(
        await screen.findByText(
          'There is no such initiative that you may read',
        ),
      ).toBeVisible();
      expect(screen.queryByText(/Team Claims/)).toBeNull();
    },
  );
});
