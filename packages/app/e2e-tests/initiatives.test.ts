import { expect, test } from '@playwright/test';
import {
  INES,
  openEntityTab,
  signIn,
  takePictures,
  waitForDemo,
} from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('a service page shows initiatives with similar work of others, and a new one finds its place there', async ({
  page,
}) => {
  await signIn(page, INES.name);

  await page.goto('/catalog/default/component/claims-triage');
  await expect(
    page.getByRole('heading', { name: 'AI initiatives' }),
  ).toBeVisible();
  const ours = { name: 'Claims triage assistant', exact: true };
  await takePictures(page, 'entity-card', page.getByRole('link', ours));

  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'AI initiatives' })
    .click();
  const initiatives = page.getByRole('region', { name: 'Initiatives' });
  const similar = page.getByRole('region', { name: 'Similar work elsewhere' });
  await expect(initiatives.getByRole('link', ours)).toBeVisible();
  await expect(similar.getByRole('link', ours).first()).toBeVisible();
  const theirs = similar.getByRole('link', {
    name: 'Smart intake',
    exact: true,
  });
  await expect(
    similar.getByRole('link', { name: 'Customer portal' }).first(),
  ).toBeVisible();
  await takePictures(page, 'entity-page', theirs);
  await takePictures(page, 'entity-similar-work', theirs, {
    scrollTo: similar,
  });

  await initiatives.getByRole('link', { name: 'Register here' }).click();
  const form = page.getByRole('form', { name: 'Register an initiative' });
  const title = 'Sorting damage reports overnight';
  await form.getByLabel('Title').fill(title);
  await form
    .getByLabel('Problem')
    .fill(
      'Reports of damage that arrive at night wait until adjusters have read and sorted them in the morning. Urgent claims should be on the right desk, with kind of damage and value, before the first adjuster starts.',
    );
  const found = page.getByRole('region', { name: 'Similar work' });
  await expect(
    found.getByRole('article', { name: 'Claims triage assistant' }),
  ).toBeVisible();
  await expect(
    found.getByRole('link', { name: /^Join: open “Claims triage assistant”/ }),
  ).toBeVisible();
  await expect(form.getByRole('combobox', { name: 'Owner' })).toHaveValue(
    'Claims',
  );
  await takePictures(page, 'register', found, { colorSchemes: ['light'] });

  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  // Found after saving: the page that opens shows it without being loaded again.
  await takePictures(
    page,
    'initiative-page',
    found.getByRole('article', { name: 'Claims triage assistant' }),
  );

  await openEntityTab(page, 'claims-triage');
  await expect(
    initiatives.getByRole('link', { name: title, exact: true }),
  ).toBeVisible();
});
