import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { typeDay } from '../../__testUtils__/typeDay';
import { DayField } from './DayField';

function Field(props: { readonly initial?: string }) {
  const [day, setDay] = useState(props.initial);
  return (
    <>
      <DayField label="Due" value={day} onChange={setDay} />
      <output>{day ?? 'none'}</output>
    </>
  );
}

describe('DayField', () => {
  it('takes a day that is typed', async () => {
    renderInTestApp(<Field />);
    await typeDay(
      await screen.findByRole('group', { name: 'Due' }),
      '2026-02-28',
    );
    expect(screen.getByRole('status')).toHaveTextContent('2026-02-28');
  });

  it('takes a day that is picked', async () => {
    renderInTestApp(<Field initial="2026-02-03" />);
    await userEvent.click(
      await screen.findByRole('button', { name: /calendar/ }),
    );
    const calendar = within(await screen.findByRole('dialog'));
    await userEvent.click(
      calendar.getByRole('button', { name: /February 17, 2026/ }),
    );
    expect(screen.getByRole('status')).toHaveTextContent('2026-02-17');
  });

  it.each([undefined, '1026-02-03'])(
    'says what is wrong with %s, also to those who cannot see it',
    async day => {
      renderInTestApp(
        <DayField
          label="Due"
          value={day}
          errorMessage="Another day, please."
          onChange={() => {}}
        />,
      );
      const field = await screen.findByRole('group', { name: 'Due' });
      expect(screen.getByText('Another day, please.')).toBeVisible();
      expect(field).toHaveAccessibleDescription(/Another day, please\./);
      const [first] = within(field).getAllByRole('spinbutton');
      expect(first).toBeInvalid();
    },
  );

  it('is cleared part by part, and empty for what is no day', async () => {
    renderInTestApp(<Field initial="someday" />);
    const field = await screen.findByRole('group', { name: 'Due' });
    expect(within(field).getAllByRole('spinbutton')[0]).toHaveTextContent('mm');
    await typeDay(field, '2026-02-28');
    for (const part of within(field).getAllByRole('spinbutton')) {
      await userEvent.click(part);
      await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
    }
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });
});
