import { screen, within } from '@testing-library/react';
import { aDecision, aDecisionSource, aDecisionView } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionPage } from './DecisionPage';

const at = { pattern: ':id', path: 'where-to-run' };
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('DecisionPage of a record that is kept in a repository', () => {
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
    expect(await screen.findByRole('heading', { name: 'Boats' })).toBeVisible();
    expect(screen.queryByText(/status: odd/)).toBeNull();
    expect(screen.getByRole('link', { name: '0001-boats.md' })).toHaveAttribute(
      'href',
      source.url,
    );
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
