import { expect, Page, test } from '@playwright/test';
import { INES, openEntityTab, signIn, waitForDemo } from './portal';
import { readZip } from './readZip';

const TITLE = 'Claims are read in our own network';

test.beforeAll(({ request }) => waitForDemo(request));

const textbox = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true });

test('a decision is written from a template, left, found again and linked', async ({
  page,
  context,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/decisions/new');
  await page.getByRole('button', { name: /Start from/ }).click();
  await page.getByRole('option', { name: 'Full record (MADR)' }).click();
  await expect(textbox(page, 'Option 3')).toHaveValue('Option C');

  await textbox(page, 'Title').fill(TITLE);
  await textbox(page, 'Context and problem').fill(
    'Letters name **illnesses**.\n\n![plan](https://track.example/p.png)\n\n```mermaid\ngraph TD; A-->B\n```',
  );
  await textbox(page, 'Option 1').fill('Own network');
  await textbox(page, 'Option 2').fill('Cloud');
  await textbox(page, 'Option 3').fill('By hand');
  const first = page.getByRole('group', { name: 'Option 1' });
  await first.getByRole('textbox', { name: 'Good' }).fill('near\nquiet');
  await first.getByRole('textbox', { name: 'Bad' }).fill('machines');
  await first.getByText('Chosen').click();

  await page.getByText('Preview', { exact: true }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('illnesses')).toBeVisible();
  await expect(
    preview.getByText('Image: plan (on track.example)'),
  ).toBeVisible();
  await expect(
    preview.getByText('Source of a diagram (mermaid)'),
  ).toBeVisible();
  await expect(preview.getByText('quiet')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('preview.png') });

  await page.close();
  const again = await context.newPage();
  await signIn(again, INES.name);
  await again.goto('/ai-initiatives/decisions/new');
  await expect(
    again.getByText('This is what you typed earlier and did not save.'),
  ).toBeVisible();
  await expect(textbox(again, 'Title')).toHaveValue(TITLE);
  await expect(textbox(again, 'Option 3')).toHaveValue('By hand');
  await again.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(again.getByRole('heading', { name: TITLE })).toBeVisible();

  const bearsOn = again.getByRole('region', { name: 'What it bears on' });
  await bearsOn
    .getByRole('combobox', { name: 'Link a component' })
    .fill('settlement');
  await again.getByRole('option', { name: /Claims settlement/ }).click();
  await bearsOn.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(
    bearsOn.getByRole('link', { name: 'Claims settlement' }),
  ).toBeVisible();

  // Saved, so there is nothing to come back to.
  await again.goto('/ai-initiatives/decisions/new');
  await expect(textbox(again, 'Title')).toHaveValue('');

  await openEntityTab(again, 'claims-settlement');
  const decisions = again.getByRole('region', { name: 'Decisions' });
  const waiting = again.waitForEvent('download');
  await decisions.getByRole('button', { name: 'Export', exact: true }).click();
  const files = readZip(await (await waiting).path());
  const [text] = [...files.values()].filter(file => file.includes(TITLE));
  expect(text).toContain('- Good, because near\n- Good, because quiet');
  expect(text).toContain('Chosen option: "Own network"');
});

test('selected decisions are taken along, imported ones as they are', async ({
  page,
}) => {
  await signIn(page, INES.name);
  const row = page.getByRole('row', { name: /One price list per lane/ });
  await expect(async () => {
    await page.goto('/ai-initiatives/decisions?search=price');
    await expect(row).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await row.getByRole('checkbox').check({ force: true });
  await page
    .getByRole('row', { name: /Learn prices from past quotes/ })
    .getByRole('checkbox')
    .check({ force: true });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export 2 selected' }).click();
  const files = readZip(await (await waiting).path());
  const folder = 'decisions/component-default-quote-engine';
  expect([...files.keys()]).toEqual([
    `${folder}/0001-one-price-list-per-lane.md`,
    `${folder}/0004-learn-prices-from-past-quotes.md`,
    'decisions/index.md',
  ]);
  expect(files.get(`${folder}/0001-one-price-list-per-lane.md`)).toContain(
    '# 1. One price list per lane\n\nDate: 2025-02-11\n',
  );
});

for (const [format, title, words, status] of [
  ['Nygard', 'One price list per lane', 'Sales agrees', 'superseded'],
  ['MADR 4', 'Learn prices from past quotes', 'a price list', 'accepted'],
  ['German', 'Preise in ganzen Cent', 'Gleitkommazahlen', 'accepted'],
  ['Japanese', '見積の有効期限', '燃料費', 'accepted'],
  ['broken', 'Show the range, not one number', 'Shippers', 'not understood'],
] as const) {
  test(`a record of the kind ${format} is read`, async ({ page }) => {
    await signIn(page, INES.name);
    const link = page.getByRole('link', { name: title });
    await expect(async () => {
      await page.goto(
        `/ai-initiatives/decisions?search=${encodeURIComponent(title)}`,
      );
      await expect(link).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await link.click();
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
    await expect(page.getByText(status).first()).toBeVisible();
  });
}

test('an imported record becomes one of the portal, once', async ({ page }) => {
  await signIn(page, INES.name);
  const title = 'Who may override a price?';
  await page.goto(
    `/ai-initiatives/decisions?search=${encodeURIComponent('override')}`,
  );
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Convert to a record here' }).click();
  const dialog = page.getByRole('dialog', { name: `Convert “${title}”?` });
  await expect(dialog.getByText(/stay as they are/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText(/Converted from the file/)).toBeVisible();
  await expect(page.getByText('waiting for legal').first()).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole('link', { name: 'Open the converted record' }),
  ).toBeVisible();
});
