import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { typeDay } from '../../__testUtils__/typeDay';
import { OutcomesSection, type OutcomesSectionProps } from './OutcomesSection';

const FALLING: ExpectedOutcome = {
  statement: 'Faster claims',
  metric: 'minutes',
  unit: 'min',
  baseline: 20,
  target: 10,
  due: '2026-02-28',
};

function render(
  outcomes: readonly ExpectedOutcome[],
  props: Partial<OutcomesSectionProps> = {},
  initialRouteEntries: string[] = ['/'],
) {
  const onSave = jest.fn();
  const show = (more: Partial<OutcomesSectionProps> = {}) => (
    <OutcomesSection
      outcomes={outcomes}
      isAwaited
      mayChange
      isSaving={false}
      onSave={onSave}
      onReset={() => {}}
      {...props}
      {...more}
    />
  );
  renderInTestApp(show(), { initialRouteEntries });
  return { onSave };
}

const item = async (name: string) => {
  const items = await screen.findAllByRole('listitem');
  return items.find(found => found.textContent?.includes(name))!;
};

describe('OutcomesSection', () => {
  it.each<[string, ExpectedOutcome, RegExp]>([
    [
      'what was met',
      { ...FALLING, observations: [{ on: '2026-02-28', value: 9 }] },
      /Faster claimsmetminutesfrom 20 min to 10 minexpected by .*last seen 9 min on/,
    ],
    [
      'what was missed',
      { ...FALLING, observations: [{ on: '2026-02-28', value: 12 }] },
      /Faster claimsmissed/,
    ],
    [
      'what nobody has spoken of since its day',
      FALLING,
      /Faster claimsoverdue: nobody has said what happened/,
    ],
    ['what is not due yet', { ...FALLING, due: '2190-01-01' }, /unknown/],
    ['what has no day', { statement: 'Calm' }, /Calmunknown.*no day set/],
  ])('tells %s', async (_, outcome, expected) => {
    render([outcome]);
    expect(await item(outcome.statement)).toHaveTextContent(expected);
  });

  it('awaits nothing of what is no longer in force', async () => {
    render([FALLING], { isAwaited: false });
    expect(await item('Faster claims')).toHaveTextContent(/claimsunknown/);
  });

  it('draws a line through numbers, and lists them for who cannot see it', async () => {
    render([
      {
        ...FALLING,
        observations: [
          { on: '2026-01-01', value: 20, source: 'https://example.com/a' },
          { on: '2026-01-15', value: 15, source: `${'javascript'}:alert(1)` },
          { on: '2026-02-28', note: 'not measured', result: 'met' },
        ],
      },
    ]);
    expect(
      await screen.findByRole('img', {
        name: /minutes from 20 min on Jan 1, 2026 to 15 min on Jan 15, 2026; target 10 min/,
      }),
    ).toBeVisible();

    await userEvent.click(screen.getByText('All 3 observations'));
    const [newest, , oldest] = within(
      screen.getByRole('table', { name: 'Observations of “Faster claims”' }),
    )
      .getAllByRole('row')
      .slice(1);
    expect(newest).toHaveTextContent(/Feb 28, 2026metnot measured/);
    expect(oldest).toHaveTextContent('20 min');
    const links = screen.getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      'https://example.com/a',
    ]);
  });

  it('asks at once where the URL names what is awaited', async () => {
    render([FALLING], {}, ['/?outcome=Faster+claims']);
    expect(
      await screen.findByRole('dialog', { name: 'What happened?' }),
    ).toBeVisible();
  });

  it('asks nothing of those who may not say it', async () => {
    render([FALLING], { mayChange: false }, ['/?outcome=Faster+claims']);
    await item('Faster claims');
    await import('./RecordOutcomeDialog');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes down what happened', async () => {
    const user = userEvent.setup();
    const earlier = { on: '2026-01-01', value: 20 };
    const other = { statement: 'Calm' };
    const outcome = { ...FALLING, observations: [earlier] };
    const { onSave } = render([other, outcome]);
    await user.click(
      await screen.findByRole('button', {
        name: 'Record what happened: Faster claims',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'What happened?',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(dialog).toHaveTextContent('Give a value, a result or a note.');
    expect(onSave).not.toHaveBeenCalled();

    await user.type(within(dialog).getByLabelText('Value'), '9,5');
    await user.type(within(dialog).getByLabelText('Source'), 'Time sheets');
    await typeDay(
      within(dialog).getByRole('group', { name: 'On' }),
      '2026-02-27',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    expect(onSave).toHaveBeenCalledWith(
      [
        other,
        {
          ...outcome,
          observations: [
            earlier,
            { on: '2026-02-27', value: 9.5, source: 'Time sheets' },
          ],
        },
      ],
      expect.any(Function),
    );
  });

  it('keeps what was typed when it could not be saved', async () => {
    const user = userEvent.setup();
    render([FALLING], { error: new Error('The database is asleep.') });
    await user.click(
      await screen.findByRole('button', { name: /Record what happened/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Value'), '9');
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'What happened was not saved',
    );
    expect(within(dialog).getByLabelText('Value')).toHaveValue('9');
  });

  it('is to be read where one may not change it', async () => {
    render([FALLING], { mayChange: false });
    await item('Faster claims');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what it is for while nothing is expected', async () => {
    render([]);
    expect(
      await screen.findByText(/No outcome is written down yet/),
    ).toBeVisible();
  });
});
