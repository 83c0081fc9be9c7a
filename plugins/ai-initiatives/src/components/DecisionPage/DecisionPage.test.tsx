import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type DecisionView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecision,
  aDecisionSource,
  aDecisionSummary,
  aDecisionView,
  anEntityLabel,
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

  it('links a component, and removes a link', async () => {
    let view = aDecisionView();
    const updateDecision = jest.fn(async ({ input }) => {
      view = aDecisionView({
        decision: aDecision({ ...(input as {}), revision: 2 }),
        labels: [
          ...view.labels,
          anEntityLabel({
            ref: 'component:default/checkout',
            title: 'Checkout',
          }),
        ],
      });
      return view;
    });
    renderPage(<DecisionPage />, {
      at,
      api: { getDecision: async () => view, updateDecision },
    });
    const picker = await screen.findByRole('combobox', {
      name: 'Link a component',
    });
    await userEvent.click(picker);
    await userEvent.paste('check');
    await userEvent.click(
      await screen.findByRole('option', { name: /Checkout/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /How it bears on it/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'constrains' }));
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));

    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 1,
        input: {
          entities: [
            {
              entityRef: 'component:default/claims-intake',
              relation: 'governs',
            },
            { entityRef: 'component:default/checkout', relation: 'constrains' },
          ],
        },
      }),
    );
    expect(
      await section('What it bears on').findByText('Checkout'),
    ).toBeVisible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the link to Claims intake' }),
    );
    await waitFor(() =>
      expect(updateDecision).toHaveBeenLastCalledWith({
        id: '2026-11-18-where-to-run-the-model',
        revision: 2,
        input: {
          entities: [
            { entityRef: 'component:default/checkout', relation: 'constrains' },
          ],
        },
      }),
    );
  });

  it('takes a ref that is typed in full', async () => {
    const updateDecision = jest.fn(async () => aDecisionView());
    renderPage(<DecisionPage />, {
      at,
      api: { getDecision: async () => aDecisionView(), updateDecision },
    });
    await userEvent.click(
      await screen.findByRole('combobox', { name: 'Link a component' }),
    );
    await userEvent.paste('API:Elsewhere/Payments');
    await userEvent.click(
      await screen.findByRole('option', { name: /api:elsewhere\/payments/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenCalledWith(
        expect.objectContaining({
          input: {
            entities: [
              expect.anything(),
              { entityRef: 'api:elsewhere/payments', relation: 'governs' },
            ],
          },
        }),
      ),
    );
  });

  it('offers the statuses that may follow, and shows a newer version on a conflict', async () => {
    const newer: DecisionView = aDecisionView({
      decision: aDecision({
        status: 'proposed',
        revision: 2,
        title: 'Renamed meanwhile',
      }),
    });
    const updateDecision = jest
      .fn()
      .mockRejectedValueOnce(new RevisionConflictError('changed', newer))
      .mockResolvedValue(
        aDecisionView({ decision: aDecision({ revision: 3 }) }),
      );
    renderPage(<DecisionPage />, {
      at,
      api: {
        getDecision: async () =>
          aDecisionView({ decision: aDecision({ status: 'proposed' }) }),
        updateDecision,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept' }),
    );
    expect(await screen.findByText('Renamed meanwhile')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      /left as it is.*Somebody changed it/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(updateDecision).toHaveBeenLastCalledWith({
        id: expect.anything(),
        revision: 2,
        input: { status: 'accepted' },
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Deprecate' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reject' })).toBeNull();
  });

  it.each([
    [
      'accepted',
      ['supersedes this one', 'amends this one', 'builds on this one'],
    ],
    ['superseded', ['amends this one', 'builds on this one']],
  ] as const)(
    'lets others follow from one that is %s',
    async (status, ways) => {
      renderPage(<DecisionPage />, {
        at,
        api: {
          getDecision: async () =>
            aDecisionView({ decision: aDecision({ status }) }),
        },
      });
      await userEvent.click(
        await screen.findByRole('button', { name: 'New decision that…' }),
      );
      const items = await screen.findAllByRole('menuitem');
      expect(items.map(item => item.textContent)).toEqual(ways);
      expect(items[items.length - 1]).toHaveAttribute(
        'href',
        '/ai-initiatives/decisions/new?buildsOn=2026-11-18-where-to-run-the-model',
      );
    },
  );

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

  describe('of a record that is kept in a repository', () => {
    const source = aDecisionSource({
      facts: {
        ...aDecisionSource().facts,
        status: { state: 'notUnderstood', raw: 'kind of agreed', line: 3 },
        date: { state: 'notUnderstood', raw: 'spring', line: 4 },
      },
      warnings: [{ message: 'The date was not understood.', line: 4 }],
    });
    const imported = aDecisionView({
      decision: aDecision({
        status: 'unknown',
        date: undefined,
        decisionMakers: ['user:default/ada'],
        source,
      }),
      mayChange: false,
    });
    const show = (changes: object = {}) =>
      renderPage(<DecisionPage />, {
        at,
        api: {
          getDecision: async () => imported,
          getDecisionSource: async () => ({
            id: 'x',
            source,
            text: '---\nstatus: odd\n---\n# Boats\n\nSee [sails](0002-sails.md) and [code](../src/a.md), not [this](javascript:alert(1)).\n',
            siblings: [{ path: '0002-sails.md', id: 'sails' }],
            ...changes,
          }),
        },
      });

    it('shows the file, where it is kept, and what it does not say', async () => {
      show();
      expect(
        await screen.findByRole('heading', { name: 'Boats' }),
      ).toBeVisible();
      expect(screen.queryByText(/status: odd/)).toBeNull();
      expect(
        screen.getByRole('link', { name: '0001-boats.md' }),
      ).toHaveAttribute('href', source.url);
      expect(
        screen.getAllByText('not understood: “kind of agreed”').length,
      ).toBeGreaterThan(0);
      expect(screen.getByText('date not understood: “spring”')).toBeVisible();
      expect(
        section('People').getByText('not understood: “spring”'),
      ).toBeVisible();
      expect(
        screen.getByText('The date was not understood. (line 4)'),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'sails' })).toHaveAttribute(
        'href',
        '/ai-initiatives/decisions/sails',
      );
      expect(screen.getByRole('link', { name: 'code' })).toHaveAttribute(
        'href',
        'https://git.example.org/a/blob/main/src/a.md',
      );
      expect(screen.queryByRole('link', { name: 'this' })).toBeNull();
    });

    it('makes nobody of a name in the file, and offers nothing to change', async () => {
      show();
      await screen.findByRole('heading', { name: 'Boats' });
      expect(section('People').getByText('user:default/ada')).toBeVisible();
      for (const name of [/Edit/, /Archive/, /Supersede/, /Accept/, /^Link/]) {
        expect(screen.queryByRole('button', { name })).toBeNull();
        expect(screen.queryByRole('link', { name })).toBeNull();
      }
      expect(
        screen.getByRole('button', { name: 'Download as Markdown' }),
      ).toBeEnabled();
    });

    it('shows as it is what could not be parsed', async () => {
      show({
        source: { ...source, format: 'text' },
        text: '# Not a heading\n',
      });
      expect((await screen.findByText('# Not a heading')).tagName).toBe('PRE');
    });
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
