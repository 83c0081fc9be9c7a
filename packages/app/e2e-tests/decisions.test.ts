import { expect, test } from '@playwright/test';
import {
  INES,
  openEntityTab,
  signIn,
  takePictures,
  waitForDemo,
} from './portal';

const DECISION = 'Agents may read claims and leave notes';

test.beforeAll(({ request }) => waitForDemo(request));

test('a decision is linked to a component and seen from both ends', async ({
  page,
}) => {
  await signIn(page, INES.name);

  await openEntityTab(page, 'claims-recovery');
  const decisions = page.getByRole('region', { name: 'Decisions' });
  await decisions.getByRole('button', { name: 'Link an existing one' }).click();
  const dialog = page.getByRole('dialog', {
    name: 'Link a decision to Claims recovery',
  });
  await dialog.getByRole('combobox', { name: 'Decision' }).fill('Agents may');
  await page.getByRole('option', { name: DECISION }).click();
  // The radio itself lies under its label.
  await dialog.getByText(/^It constrains/).click();
  await dialog.getByRole('button', { name: 'Link' }).click();
  await expect(dialog).toBeHidden();
  // What it amends or builds on names it as well.
  const linked = decisions.getByRole('link', { name: DECISION }).first();
  await takePictures(page, 'decision-on-component', linked, {
    scrollTo: decisions,
  });

  await linked.click();
  await expect(page.getByRole('heading', { name: DECISION })).toBeVisible();
  const bearsOn = page.getByRole('region', { name: 'What it bears on' });
  await takePictures(
    page,
    'decision-page',
    bearsOn.getByRole('link', { name: 'Claims recovery' }),
  );

  await bearsOn
    .getByRole('combobox', { name: 'Link a component' })
    .fill('settlement');
  await page.getByRole('option', { name: /Claims settlement/ }).click();
  await bearsOn.getByRole('button', { name: 'Link', exact: true }).click();
  await bearsOn.getByRole('link', { name: 'Claims settlement' }).click();
  await expect(page).toHaveURL(/\/component\/claims-settlement$/);
  await openEntityTab(page, 'claims-settlement');
  await expect(linked).toBeVisible();
});
