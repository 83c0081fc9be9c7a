import { expect, Page, test } from '@playwright/test';
import { INES, signIn, TOMAS, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

const DECISION = 'Assistants show where an answer stands';
const TOLD = `“${DECISION}” was challenged`;

const sidebarItem = (page: Page) =>
  page.getByRole('link', { name: 'Notifications' });

/** How many are unread, as the sidebar says. */
async function unread(page: Page): Promise<number> {
  return Number(/\d+/.exec(await sidebarItem(page).innerText())?.[0] ?? 0);
}

test('whoever decided hears of a challenge while it is raised', async ({
  browser,
  page,
}) => {
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  // Signals come over a socket; what is sent before it is there nobody gets.
  const isListening = other.waitForEvent('websocket');
  await signIn(other, TOMAS.name);
  await isListening;
  await other.goto('/ai-initiatives/principles');
  await expect(sidebarItem(other)).toBeVisible();
  await other.waitForLoadState('networkidle');
  const before = await unread(other);
  await other.evaluate(() => document.body.setAttribute('data-loaded', 'once'));

  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/decisions?search=Assistants+show');
  await page.getByRole('link', { name: DECISION }).click();
  const asked = page.getByRole('region', { name: 'Challenges' });
  await asked
    .getByRole('textbox', { name: 'What speaks against this?' })
    .fill('On a phone nobody sees where it stands.');
  await asked.getByRole('button', { name: 'Challenge' }).click();
  await expect(asked.getByText('1 open challenge')).toBeVisible();

  await expect.poll(() => unread(other)).toBeGreaterThan(before);
  await expect(other.locator('body')).toHaveAttribute('data-loaded', 'once');
  await sidebarItem(other).click();
  const notification = other.getByText(TOLD).first();
  await expect(notification).toBeVisible();
  await other.getByRole('link', { name: TOLD }).first().click();
  await expect(other.getByRole('heading', { name: DECISION })).toBeVisible();
  await expect(
    other.getByText('On a phone nobody sees where it stands.'),
  ).toBeVisible();

  // Others come after this one.
  await asked.getByRole('button', { name: 'Withdraw' }).click();
  await elsewhere.close();
});
