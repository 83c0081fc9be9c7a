import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoldedRows } from './FoldedRows';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => <p key={index}>row {index}</p>);

describe('FoldedRows', () => {
  it('keeps the first rows in sight and shows the others on request', async () => {
    renderInTestApp(<FoldedRows rows={rows(7)} visible={3} />);
    expect(await screen.findByText('row 2')).toBeVisible();
    expect(screen.queryByText('row 3')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 7' }));
    expect(screen.getByText('row 6')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('does not hide a single row', async () => {
    renderInTestApp(<FoldedRows rows={rows(4)} visible={3} />);
    expect(await screen.findByText('row 3')).toBeVisible();
  });
});
