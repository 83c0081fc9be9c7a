import { expect, test } from '@playwright/test';
import { INES, signIn, takePictures, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('the overlaps page leads to two initiatives side by side and to the reasons', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/overlaps');
  const pairs = page.getByRole('list', { name: 'Pairs of similar work' });
  await takePictures(
    page,
    'overlaps-page',
    pairs.getByRole('listitem').first(),
  );

  const pair = pairs.getByRole('listitem', {
    name: /^(?=.*Claims triage assistant)(?=.*Smart intake)/,
  });
  await pair.getByRole('link', { name: /^Compare/ }).click();

  const why = page.getByRole('region', { name: 'Why we think so' });
  await expect(
    why
      .getByRole('list', { name: 'What the score rests on' })
      .getByText(/same data/),
  ).toBeVisible();
  const table = page.getByRole('table');
  for (const name of [/Claims triage assistant/, /Smart intake/]) {
    await expect(table.getByRole('columnheader', { name })).toBeVisible();
  }
  await expect(
    table.getByRole('row', { name: /^Owner/ }).getByRole('link'),
  ).toHaveText(['Claims', 'Customer portal']);
  await takePictures(page, 'compare-page', why);
});
