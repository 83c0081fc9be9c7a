import type { IdentityApi } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { DemoSignInPage } from './DemoSignInPage';

const PEOPLE = [
  { ref: 'user:default/ada', name: 'Ada Obi', role: 'Owns a service' },
  { ref: 'user:default/bo', name: 'Bo Lund', role: 'Leads the platform' },
];
const session = {
  profile: { displayName: 'Bo Lund' },
  providerInfo: {},
  backstageIdentity: {
    token: `${btoa('{}')}.${btoa('{}')}.signature`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/bo',
      ownershipEntityRefs: ['user:default/bo'],
    },
  },
};

function renderPage(options: { people: typeof PEOPLE }) {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  renderInTestApp(<DemoSignInPage onSignInSuccess={onSignInSuccess} />, {
    config: { demo: { people: options.people } },
    apis: [mockApis.discovery({ baseUrl: 'http://localhost:7007' })],
  });
  return onSignInSuccess;
}

describe('DemoSignInPage', () => {
  const fetchMock = jest.spyOn(global, 'fetch');

  beforeEach(() => {
    sessionStorage.clear();
    fetchMock.mockReset();
  });
  afterAll(() => fetchMock.mockRestore());

  it('signs in the person one chooses, until one signs out', async () => {
    fetchMock.mockImplementation(async () => Response.json(session));
    const onSignInSuccess = renderPage({ people: PEOPLE });

    expect(await screen.findByText('Owns a service')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Enter as Bo Lund' }));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));

    const [url, request] = fetchMock.mock.calls[0];
    expect(url).toBe('http://localhost:7007/api/auth/demo/refresh');
    expect(new Headers(request?.headers).get('x-demo-person')).toBe(
      'user:default/bo',
    );
    const [identity] = onSignInSuccess.mock.calls[0];
    await expect(identity.getProfileInfo()).resolves.toEqual({
      displayName: 'Bo Lund',
    });
    expect(sessionStorage.getItem('demo.person')).toBe('user:default/bo');
    await identity.signOut();
    expect(sessionStorage.getItem('demo.person')).toBeNull();
  });

  it('says what is wrong and lets one choose again', async () => {
    sessionStorage.setItem('demo.person', 'user:default/ada');
    fetchMock.mockImplementation(async () =>
      Response.json(
        { error: { name: 'NotAllowedError', message: 'Not today' } },
        { status: 403 },
      ),
    );
    renderPage({ people: PEOPLE });

    expect(await screen.findByText('Signing in did not work')).toBeVisible();
    fireEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Who would you like to be?' }),
    ).toBeVisible();
  });

  it('names the way out when nobody is listed', async () => {
    renderPage({ people: [] });
    expect(await screen.findByText(/demo\.people/)).toBeVisible();
  });
});
