import { expect, test } from '@playwright/test';
import { INES, signIn, takePictures, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('a group of similar work has a page that leads to the comparison', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/overlaps?view=groups');
  const groups = page.getByRole('list', { name: 'Groups of similar work' });
  const group = groups.getByRole('listitem').first();
  await group.locator('summary').click();
  await group.getByRole('link', { name: 'See the group side by side' }).click();
  await expect(page).toHaveURL(/\/overlaps\/groups\/[^/?]+$/);

  const table = page.getByRole('region', { name: 'Side by side' });
  await takePictures(page, 'group-page', table);
  const pairs = page.getByRole('table', { name: 'Pairs among them' });
  await pairs
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await expect(
    page.getByRole('region', { name: 'Why we think so' }),
  ).toBeVisible();

  await page.goto('/ai-initiatives/overlaps/groups/nowhere');
  await expect(
    page.getByText('There is no such group that you may read'),
  ).toBeVisible();
});

test('a record is opened from its list by Tab and Enter, and its owner by a click', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/initiatives');
  // Not one of the rows that stand there while the list is loaded.
  const first = page
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .first();
  await expect(first).toBeVisible();
  await page.getByRole('switch').last().focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ai-initiatives\/initiatives\/[^/?]+$/);

  await page.goBack();
  await first.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/catalog\/default\/group\//);
});

test('the graph shows how initiatives hang together and why', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/overlaps');
  await page.getByRole('radio', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/view=graph/);
  const first = page
    .getByRole('region', { name: /connected initiatives/ })
    .first();
  await expect(first).toBeVisible();
  await page.keyboard.press('j');
  const connections = page.getByRole('complementary', { name: 'Connections' });
  const compare = connections.getByRole('link', { name: /^Compare with/ });
  await expect(compare.first()).toBeVisible();
  await takePictures(page, 'overlaps-graph', first);

  await page.getByText('Related ones too').click();
  await expect(page).toHaveURL(/weaker=true/);
  await page.keyboard.press('j');
  await compare.first().click();
  await expect(
    page.getByRole('region', { name: 'Why we think so' }),
  ).toBeVisible();
});

test('the queue is worked through with the keyboard, and nothing is settled by accident', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/overlaps');
  const pair = page
    .getByRole('list', { name: 'Pairs of similar work' })
    .getByRole('listitem', {
      name: /^(?=.*Claims triage assistant)(?=.*Smart intake)/,
    });
  await expect(pair).toBeVisible();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await takePictures(page, 'overlaps-keys', help, { colorSchemes: ['light'] });
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);

  for (let step = 0; step < 50; step += 1) {
    await page.keyboard.press('j');
    if (await pair.evaluate(row => row === document.activeElement)) {
      break;
    }
  }
  await expect(pair).toBeFocused();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/settle=split-scope/);
  const settle = page.getByRole('region', { name: 'Settle it' });
  await expect(
    settle.getByRole('radio', { name: 'Split scope' }),
  ).toBeChecked();
  await expect(settle.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await expect(settle.getByRole('button', { name: 'Propose' })).toBeVisible();
});
