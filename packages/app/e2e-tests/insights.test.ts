import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { INES, signIn, takePictures, TOMAS, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('the whole is seen on one page, taken along, and followed to its lists', async ({
  page,
}) => {
  await signIn(page, TOMAS.name);
  await page.goto('/ai-initiatives/insights');
  const work = page.getByRole('region', { name: 'Where is work going on?' });
  const drawn = work.locator('svg text', { hasText: 'Shared technology' });
  await takePictures(page, 'insights', drawn);

  await work.getByRole('button', { name: 'Show as table' }).click();
  const table = work.getByRole('table');
  await expect(
    table.getByRole('columnheader', { name: 'deployed' }),
  ).toBeVisible();
  await expect(table.getByRole('row', { name: /^Claims/ })).toBeVisible();

  const waiting = page.waitForEvent('download');
  await work.getByRole('button', { name: /CSV/ }).click();
  const csv = await readFile(await (await waiting).path(), 'utf8');
  expect(csv.split(/\r?\n/)[0]).toContain('deployed');
  expect(csv).toContain('Claims');

  const drawing = page.waitForEvent('download');
  const outcomes = page.getByRole('region', { name: 'Do outcomes come true?' });
  await outcomes.getByRole('button', { name: /as a picture/ }).click();
  const picture = await readFile(await (await drawing).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');

  // The demo was written down today, so that there was nothing the day before.
  const asOf = page.getByRole('group', { name: 'As of' });
  await asOf.getByRole('spinbutton').first().click();
  await page.keyboard.type('31012026');
  await expect(page.getByText('Nothing was recorded by then.')).toBeVisible();
  await page.goBack();

  await page.getByRole('link', { name: 'All groups' }).click();
  await expect(page).toHaveURL(/\/ai-initiatives\/overlaps/);
});

test('the home page says what waits for one', async ({ page }) => {
  await signIn(page, INES.name);
  await page.goto('/home');
  const reviews = page.getByRole('region', { name: 'My reviews' });
  await expect(reviews.getByRole('link').first()).toBeVisible();
  const overlaps = page.getByRole('region', { name: 'My overlaps' });
  await expect(overlaps.getByRole('link').first()).toBeVisible();
  await takePictures(
    page,
    'home',
    page
      .getByRole('region', { name: 'Recently decided' })
      .getByRole('link')
      .first(),
  );

  await page.goto('/catalog/default/group/team-claims/ai-initiatives');
  await takePictures(
    page,
    'group-credit',
    page.getByRole('region', { name: 'Initiatives' }),
  );
});
