import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMockApi } from '../../../dev/createMockApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { FollowButton } from './FollowButton';

describe('FollowButton', () => {
  it('follows and no longer follows', async () => {
    const api = createMockApi();
    renderPage(<FollowButton kind="initiative" id="a" />, { api });
    const button = await screen.findByRole('button', { name: 'Follow' });
    await userEvent.click(button);

    expect(
      await screen.findByRole('button', { name: 'Following', pressed: true }),
    ).toBeVisible();
    expect(await api.listFollows({})).toEqual({
      items: [{ kind: 'initiative', id: 'a' }],
    });

    await userEvent.click(screen.getByRole('button', { name: 'Following' }));
    expect(
      await screen.findByRole('button', { name: 'Follow', pressed: false }),
    ).toBeVisible();
    expect((await api.listFollows({})).items).toEqual([]);
  });

  it('follows entities as well', async () => {
    const api = createMockApi();
    const follow = { kind: 'entity', id: 'component:default/intake' } as const;
    renderPage(<FollowButton {...follow} />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Following', pressed: true }),
    );

    expect(
      await screen.findByRole('button', { name: 'Follow', pressed: false }),
    ).toBeVisible();
    expect((await api.listFollows({})).items).toEqual([]);
  });

  it('says what did not work', async () => {
    renderPage(<FollowButton kind="decision" id="b" />, {
      api: {
        listFollows: async () => ({ items: [] }),
        follow: async () => {
          throw new Error('You follow 500 records');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );

    expect(await screen.findByText(/You follow 500 records/)).toBeVisible();
  });
});
