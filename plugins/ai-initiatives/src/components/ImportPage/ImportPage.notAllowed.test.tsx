import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { fakeInitiativesApi } from '../../__fixtures__';
import { aiInitiativesApiRef } from '../../apiRef';
import { ImportPage } from './ImportPage';

// In a file of its own: answers about permissions are kept for the whole module.
describe('ImportPage of somebody who may not import', () => {
  it('says so and whom to ask', async () => {
    renderInTestApp(<ImportPage />, {
      apis: [
        [aiInitiativesApiRef, fakeInitiativesApi({})],
        mockApis.permission({ authorize: AuthorizeResult.DENY }),
      ],
    });
    expect(
      await screen.findByText('You may not import initiatives.'),
    ).toBeVisible();
    expect(screen.queryByLabelText('File to import')).not.toBeInTheDocument();
  });
});
