import { expect, Page, test } from '@playwright/test';
import { INES, signIn, takePictures, TOMAS, waitForDemo } from './portal';

const TITLE = 'Claims triage assistant';

test.beforeAll(({ request }) => waitForDemo(request));

async function openForm(page: Page): Promise<void> {
  await page.goto('/ai-initiatives/initiatives?search=claims+triage');
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Users' })).toBeVisible();
}

test('two people edit one initiative, and nothing of either is lost', async ({
  browser,
  page,
}) => {
  await signIn(page, INES.name);
  await openForm(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, TOMAS.name);
  await openForm(other);

  await other
    .getByRole('textbox', { name: 'Users' })
    .fill('Adjusters in Ghent');
  await other.getByRole('textbox', { name: 'Topic area' }).fill('Intake');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('heading', { name: TITLE })).toBeVisible();
  await elsewhere.close();

  const refused = page.waitForResponse(
    response => response.request().method() === 'PATCH',
  );
  await page.getByRole('textbox', { name: 'Users' }).fill('Night shift');
  await page.getByRole('button', { name: 'Save' }).click();
  expect((await refused).status()).toBe(412);

  const conflict = page.getByRole('region', {
    name: 'Somebody saved a newer version while you were editing',
  });
  await takePictures(page, 'two-versions', conflict, {
    colorSchemes: ['light'],
  });
  const users = conflict.getByRole('radiogroup', { name: 'Users' });
  await expect(users).toContainText('Adjusters in Ghent');
  await expect(users).toContainText('Night shift');
  await page.getByRole('button', { name: 'Save this choice' }).click();

  // What only the other changed is theirs, what both changed is as chosen.
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByText('Night shift', { exact: true })).toBeVisible();
  await expect(page.getByText('Intake', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByText('Adjusters in Ghent').first()).toBeVisible();
});
