import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  aDecision,
  aDecisionSummary,
  aDecisionView,
  anInitiativeSummary,
  aPage,
  aPrincipleSummary,
} from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { downloadText } from '../../view/downloadText';
import { DecisionPage } from './DecisionPage';

jest.mock('../../view/downloadText');

const at = { pattern: ':id', path: 'where-to-run' };
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('DecisionPage', () => {
  it('tells what was decided, why, and what nobody stated', async () => {
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({
            decision: aDecision({
              badConsequences: ['We run a cluster'],
              expectedOutcomes: [
                { statement: 'No data leaves', due: '2027-03-01' },
              ],
              contextAndProblem: 'Claims contain **health data**.',
            }),
            initiatives: [anInitiativeSummary()],
            principles: [
              {
                principle: aPrincipleSummary({ title: 'Plain words' }),
                stance: 'deviates',
                reason: 'Nobody asked yet.',
              },
            ],
            supersedes: [
              aDecisionSummary({ id: 'old', title: 'Use any cloud' }),
            ],
            warnings: ['It names an owner that the catalog does not know.'],
          }),
      },
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Run the triage model in our own network',
      }),
    ).toBeVisible();
    expect(screen.getByText('Where does the triage model run?')).toBeVisible();
    expect(screen.getByText(/^by\b/)).toHaveTextContent('by Ada');
    expect(screen.getByText(/decided on/)).toHaveTextContent(/2026/);
    expect(screen.getByText(/catalog does not know/)).toBeVisible();
    expect(
      section('Context and problem').getByText('health data').tagName,
    ).toBe('STRONG');

    const options = section('Options considered').getAllByRole('listitem');
    const chosen = options.find(option => within(option).queryByText('Chosen'));
    expect(chosen).toHaveTextContent(/Own network.*Good.*data stays/);
    expect(section('Options considered').getAllByText('Chosen')).toHaveLength(
      1,
    );
    expect(section('Outcome').getByText('Chosen: Own network')).toBeVisible();
    expect(section('Consequences').getByText('We run a cluster')).toBeVisible();
    expect(section('Outcomes').getByRole('listitem')).toHaveTextContent(
      /No data leaves.*unknown.*expected by.*2027/,
    );
    expect(section('People').getAllByText('not stated')).toHaveLength(3);
    expect(section('Supersedes').getByText('Use any cloud')).toBeVisible();
    expect(
      screen.getByRole('region', { name: 'Principles' }),
    ).toHaveTextContent(/Deviates.*Plain words.*Nobody asked yet\./);
    expect(
      section('Initiatives').getByRole('link', {
        name: 'Claims triage assistant',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-initiatives/initiatives/claims-triage-assistant',
    );
  });

  it('lists every relation, either way', async () => {
    const one = (id: string) => [aDecisionSummary({ id, title: id })];
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({
            supersedes: one('replaced'),
            supersededBy: one('successor'),
            amends: one('amended'),
            amendedBy: one('amendment'),
            buildsOn: one('ground'),
            builtOnBy: one('storey'),
            related: one('neighbour'),
          }),
        getDecisionLineage: async () => ({
          nodes: [],
          edges: [],
          truncated: false,
        }),
      },
    });
    await screen.findByRole('region', { name: 'Lineage' });
    expect(
      [
        ...['Supersedes', 'Superseded by', 'Amends', 'Amended by'],
        ...['Builds on', 'Built on by', 'Related'],
      ].map(name => section(name).getByRole('link').textContent),
    ).toEqual([
      ...['replaced', 'successor', 'amended', 'amendment'],
      ...['ground', 'storey', 'neighbour'],
    ]);
  });

  it('downloads the record as a file', async () => {
    const file = { fileName: '2026-11-18-where.md', text: '# Where\n' };
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () => aDecisionView(),
        exportDecision: async () => file,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as Markdown' }),
    );
    await waitFor(() =>
      expect(downloadText).toHaveBeenCalledWith({
        name: file.fileName,
        type: 'text/markdown;charset=utf-8',
        text: file.text,
      }),
    );
  });

  it('loads the history when somebody opens it', async () => {
    const getDecisionHistory = jest.fn(async () =>
      aPage([
        {
          recordKind: 'decision' as const,
          recordId: 'x',
          revision: 1,
          action: 'created' as const,
          at: '2026-11-18T10:00:00.000Z',
          by: 'user:default/ada',
          visibility: 'public' as const,
          snapshot: aDecision(),
          changes: [],
        },
        {
          recordKind: 'decision' as const,
          recordId: 'x',
          revision: 2,
          action: 'changed' as const,
          at: '2026-11-19T10:00:00.000Z',
          by: 'a script',
          visibility: 'public' as const,
          snapshot: aDecision(),
          changes: [
            {
              field: 'justification',
              before: 'Health data must stay.',
              after: 'Health data must not leave.',
            },
            {
              field: 'entities',
              before: [],
              after: [
                {
                  entityRef: 'component:default/checkout',
                  relation: 'informs',
                },
              ],
            },
          ],
        },
      ]),
    );
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({ decision: aDecision({ revision: 2 }) }),
        getDecisionHistory,
      },
    });
    const history = await screen.findByRole('button', { name: /History/ });
    expect(getDecisionHistory).not.toHaveBeenCalled();
    await userEvent.click(history);
    const [latest, first] = await screen.findAllByText(/ed by/);
    expect(latest).toHaveTextContent('Changed by');
    expect(first).toHaveTextContent('Created by');
    expect(screen.getByText('stay.').tagName).toBe('DEL');
    expect(screen.getByText('not leave.').tagName).toBe('INS');
    expect(screen.getByText('informs component:default/checkout').tagName).toBe(
      'INS',
    );
  });

  it.each([
    [{}, 'Proposed by an agent; nobody has ratified it yet.'],
    [
      {
        status: 'accepted' as const,
        ratifiedBy: 'user:default/ada',
        ratifiedAt: '2026-11-21T09:30:00.000Z',
      },
      /^Proposed by an agent; ratified on .*2026 by ada$/i,
    ],
  ])('says who ratified what an agent wrote: %j', async (changes, text) => {
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({
            decision: aDecision({
              status: 'proposed',
              origin: { kind: 'agent' },
              ...changes,
            }),
          }),
      },
    });
    const note = await screen.findByText(/^Proposed by an agent/);
    expect(note).toHaveTextContent(text);
  });

  it.each([
    new NotFoundError('No decision'),
    new NotAllowedError('You may not'),
  ])(
    'says the same about what is absent and what is forbidden: $name',
    async error => {
      renderPage(<DecisionPage />, {
        at,
        api: {
          getDecision: async () => {
            throw error;
          },
        },
      });
      expect(
        await screen.findByText('There is no such decision that you may read'),
      ).toBeVisible();
      expect(screen.queryByText(/You may not/)).toBeNull();
      expect(
        screen.getByRole('link', { name: 'All decisions' }),
      ).toHaveAttribute('href', '/ai-initiatives/decisions');
    },
  );
});
