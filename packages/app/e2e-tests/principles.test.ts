import { expect, test } from '@playwright/test';
import {
  INES,
  openEntityTab,
  signIn,
  takePictures,
  waitForDemo,
} from './portal';

const NAME = 'Plain words';

test.beforeAll(({ request }) => waitForDemo(request));

test('a principle is written, cited and deviated from, and another is found unused', async ({
  page,
}) => {
  await signIn(page, INES.name);

  // Written in a minute, for the domain of the claims.
  await page.goto('/ai-initiatives/principles');
  await page.getByRole('link', { name: 'Write a principle' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(NAME);
  await page
    .getByRole('textbox', { name: 'Statement' })
    .fill('People are told that a model speaks.');
  await page
    .getByRole('textbox', { name: 'Why' })
    .fill('Trust is lost once, when it comes out by accident.');
  await page.getByRole('combobox', { name: 'For whom' }).fill('claims');
  await page
    .getByRole('option')
    .filter({ hasText: 'domain:default/claims' })
    .first()
    .click();
  await page.getByRole('button', { name: 'Write down' }).click();
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
  await page.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByText('version 1', { exact: true })).toBeVisible();

  // It holds for a component of that domain, and says why.
  await openEntityTab(page, 'claims-triage');
  const holding = page.getByRole('region', {
    name: 'Principles that hold here',
  });
  await takePictures(
    page,
    'principles-on-component',
    holding.getByRole('link', { name: NAME }),
    { scrollTo: holding },
  );

  // A decision about the component is offered it first.
  await page
    .getByRole('link', { name: 'Record a decision here' })
    .first()
    .click();
  await page
    .getByRole('textbox', { name: 'Title' })
    .fill('Letters carry the name of the adjuster');
  await page
    .getByRole('textbox', { name: 'Context and problem' })
    .fill('Shippers ask who wrote to them.');
  await page.getByRole('button', { name: `Deviates “${NAME}”` }).click();
  await page
    .getByRole('button', { name: 'Upholds “Reasons can be given”' })
    .click();
  const record = page.getByRole('button', { name: 'Record', exact: true });
  await record.click();
  const reason = page.getByRole('textbox', { name: 'Why it deviates' });
  await expect(reason).toBeFocused();
  await reason.fill('An adjuster signs each letter, whoever drafted it.');
  await record.click();
  const cited = page.getByRole('region', { name: 'Principles' });
  await expect(cited).toContainText('An adjuster signs each letter');
  await expect(
    cited.getByRole('link', { name: 'Reasons can be given' }),
  ).toBeVisible();

  // The principle knows of it.
  await cited.getByRole('link', { name: NAME }).click();
  const shaped = page.getByRole('region', { name: 'What it shaped' });
  await expect(shaped).toContainText('1 deviates');
  await takePictures(
    page,
    'principle-page',
    shaped.getByText('An adjuster signs each letter, whoever drafted it.'),
  );

  // What shapes nothing is found, and says for how long.
  await page.goto('/ai-initiatives/principles');
  await takePictures(
    page,
    'principles',
    page.getByRole('link', { name: NAME }),
  );
  await page.getByText('Only unused').click();
  await expect(
    page.getByRole('heading', { name: '1 principle' }),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /Corrections flow back/ });
  await expect(row).toContainText(/unused for \d+ months/);
});
