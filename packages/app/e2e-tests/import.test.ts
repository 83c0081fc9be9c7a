import { expect, Page, test } from '@playwright/test';
import { join } from 'node:path';
import { INES, signIn, takePictures, waitForDemo } from './portal';

const FILE = join(
  __dirname,
  '..',
  '..',
  '..',
  'examples',
  'import',
  'initiatives.csv',
);

test.beforeAll(({ request }) => waitForDemo(request));

async function checkFile(page: Page): Promise<void> {
  await page.getByLabel('File to import').setInputFiles(FILE);
  await takePictures(
    page,
    'import-columns',
    page.getByText(/initiatives\.csv: 12 rows/),
    { colorSchemes: ['light'] },
  );
  await page.getByRole('button', { name: 'Check all rows' }).click();
  await expect(
    page.getByRole('heading', { name: 'What would happen' }),
  ).toBeVisible();
}

test('a file is checked, imported, and changes nothing when it comes again', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/initiatives');
  await page.getByRole('link', { name: 'Import' }).click();

  await checkFile(page);
  await expect(page.getByText(/^2 rows have a problem/)).toBeVisible();
  await takePictures(
    page,
    'import-check',
    page.getByText('problem is required'),
    { colorSchemes: ['light'] },
  );

  await page.getByRole('button', { name: 'Import 10 rows' }).click();
  await takePictures(
    page,
    'import-done',
    page.getByText('10 new, 0 changed, 0 the same, 2 left out.'),
  );

  await page.getByRole('button', { name: 'Import another file' }).click();
  await checkFile(page);
  await expect(
    page.getByText('Nothing to import: no row is new or changed.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);

  await page.goto('/ai-initiatives/initiatives?search=Yard+map');
  await expect(page.getByRole('link', { name: 'Yard map' })).toBeVisible();
});
