import { expect, Page, test } from '@playwright/test';
import { INES, openEntityTab, PRIYA, signIn, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

const PAIR = /^(?=.*Claims triage assistant)(?=.*Smart intake)/;

const settling = (page: Page) =>
  page.getByRole('region', { name: 'Settle it' });
const pairOn = (page: Page) =>
  page
    .getByRole('list', { name: 'Pairs of similar work' })
    .getByRole('listitem', { name: PAIR });

test('the owners of two sides settle an overlap, and undo it again', async ({
  browser,
  page,
}) => {
  await signIn(page, INES.name);
  await openEntityTab(page, 'claims-triage');
  await page
    .getByRole('link', {
      name: 'Compare “Claims triage assistant” with “Smart intake”',
    })
    .click();
  const mine = settling(page);
  await mine.getByRole('radio', { name: 'Split scope' }).click();
  await mine
    .getByRole('textbox', { name: 'Reason' })
    .fill('They sort what arrives, we read what it says.');
  await mine.getByRole('button', { name: 'Propose' }).click();
  await expect(mine.getByText('Split scope: proposed')).toBeVisible();
  await expect(
    mine.getByText('The owner of “Smart intake” is asked to agree.'),
  ).toBeVisible();
  await expect(mine.getByRole('button', { name: 'Agree' })).toHaveCount(0);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, PRIYA.name);
  await other.goto('/ai-initiatives/overlaps');
  await expect(pairOn(other)).toContainText('Split scope: proposed');
  await pairOn(other)
    .getByRole('link', { name: /^Compare/ })
    .click();
  const theirs = settling(other);
  await theirs.getByRole('button', { name: 'Agree' }).click();
  await expect(theirs.getByText('Split scope: agreed by both')).toBeVisible();

  await page.goto('/ai-initiatives/overlaps');
  await expect(page.getByText(/^\d+ pairs?$/).first()).toBeVisible();
  await expect(pairOn(page)).toHaveCount(0);
  await page.getByText('Unsettled only').click();
  await expect(pairOn(page)).toContainText('Split scope: agreed by both');

  await theirs.getByRole('button', { name: 'Undo' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(
    theirs.getByRole('radio', { name: 'Split scope' }),
  ).toBeVisible();
  await elsewhere.close();

  await page.goto('/ai-initiatives/decisions?search=Split+scope');
  await page.getByRole('link', { name: /^Split scope/ }).click();
  await expect(page.getByText('deprecated').first()).toBeVisible();
  await expect(
    page.getByText('They sort what arrives, we read what it says.').first(),
  ).toBeVisible();
});
