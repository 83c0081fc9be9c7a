import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Types a day such as `2026-06-30` into a field, part by part. */
export async function typeDay(field: HTMLElement, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  const [first] = within(field).getAllByRole('spinbutton');
  await userEvent.click(first);
  await userEvent.keyboard(`${month}${date}${year}`);
}
