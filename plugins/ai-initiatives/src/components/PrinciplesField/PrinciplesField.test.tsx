import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PrincipleCitation } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aPage, aPrincipleListItem } from '../../__fixtures__';
import { renderPage } from '../../__testUtils__/renderPage';
import { PrinciplesField } from './PrinciplesField';

const HOLDING = [
  aPrincipleListItem(),
  aPrincipleListItem({ id: 'data', title: 'Data is fit for its use' }),
];

function renderField(options: { entityRefs?: readonly string[] } = {}) {
  const { entityRefs = ['component:default/claims-intake'] } = options;
  const listPrinciples = jest.fn(async () => aPage(HOLDING));
  const seen: (readonly PrincipleCitation[])[] = [];
  function Field() {
    const [citations, setCitations] = useState<readonly PrincipleCitation[]>(
      [],
    );
    seen.push(citations);
    return (
      <PrinciplesField
        entityRefs={entityRefs}
        citations={citations}
        titles={{}}
        errorOf={path => (path === 'principles[0].reason' ? 'Needed.' : '')}
        onChange={setCitations}
      />
    );
  }
  renderPage(<Field />, { api: { listPrinciples } });
  return { listPrinciples, current: () => seen[seen.length - 1] };
}

describe('PrinciplesField', () => {
  it('offers those that hold here, and upholds one with one click', async () => {
    const { listPrinciples, current } = renderField();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Upholds “A person can be asked”',
      }),
    );
    expect(listPrinciples).toHaveBeenCalledWith(
      expect.objectContaining({
        status: ['in-force'],
        appliesTo: ['component:default/claims-intake'],
      }),
      expect.anything(),
    );
    expect(current()).toEqual([
      { principle: 'a-person-can-be-asked', stance: 'upholds' },
    ]);
    expect(
      screen.queryByRole('button', { name: 'Upholds “A person can be asked”' }),
    ).toBeNull();
    expect(screen.queryByRole('textbox', { name: /Why it dev/ })).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove A person can be asked' }),
    );
    expect(current()).toEqual([]);
  });

  it('asks for the reason of a deviation', async () => {
    const { current } = renderField();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Deviates “Data is fit for its use”',
      }),
    );
    const reason = screen.getByRole('textbox', { name: /Why it deviates/ });
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    await userEvent.type(reason, 'No time.');
    expect(current()).toEqual([
      { principle: 'data', stance: 'deviates', reason: 'No time.' },
    ]);
  });

  it('offers those of the whole organisation where nothing is linked', async () => {
    const { listPrinciples } = renderField({ entityRefs: [] });
    const group = within(
      await screen.findByRole('group', { name: 'Principles' }),
    );
    expect(await group.findByText('Hold everywhere')).toBeVisible();
    expect(listPrinciples).toHaveBeenCalledWith(
      expect.objectContaining({ scope: ['organisation'] }),
      expect.anything(),
    );
  });
});
