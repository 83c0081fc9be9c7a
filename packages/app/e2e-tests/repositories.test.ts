import { expect, Page, test } from '@playwright/test';
import { INES, signIn, waitForDemo } from './portal';

const LEARNED = 'Learn prices from past quotes';
const FIRST = 'One price list per lane';

test.beforeAll(({ request }) => waitForDemo(request));

/** The first reading of a log comes some seconds after the start. */
async function openFromList(page: Page, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title });
  await expect(async () => {
    await page.goto(
      `/ai-initiatives/decisions?search=${encodeURIComponent(title)}`,
    );
    await expect(link).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await link.click();
  await expect(
    page.getByRole('heading', { name: title }).first(),
  ).toBeVisible();
}

test('a decision that is kept in a repository is read like any other', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await openFromList(page, LEARNED);

  await expect(page.getByText('Kept in the repository of')).toBeVisible();
  await expect(
    page.getByText('0004-learn-prices-from-past-quotes.md').first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeHidden();
  await page.screenshot({ path: test.info().outputPath('imported.png') });

  // From file to file without leaving the portal.
  await page.getByRole('link', { name: 'the first decision' }).click();
  await expect(
    page.getByRole('heading', { name: FIRST }).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/ai-initiatives\/decisions\//);
  await expect(page.getByText('superseded').first()).toBeVisible();
});

test('what a file does not say is not made up', async ({ page }) => {
  await signIn(page, INES.name);
  await openFromList(page, 'Show the range, not one number');

  await expect(
    page.getByText('not understood: “[somehow: in the meeting”').first(),
  ).toBeVisible();
  await expect(
    page.getByText('date not understood: “spring 2026”'),
  ).toBeVisible();
  await expect(page.getByText(/This is not valid YAML/)).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('odd.png') });
});
