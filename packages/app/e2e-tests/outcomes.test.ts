import { expect, test } from '@playwright/test';
import {
  INES,
  openEntityTab,
  signIn,
  takePictures,
  waitForDemo,
} from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('an outcome that was missed is shown, and one that is overdue is made good', async ({
  page,
}) => {
  await signIn(page, INES.name);

  await page.goto('/ai-initiatives/initiatives?outcome=missed');
  await page.getByRole('link', { name: 'Read bills of lading' }).click();
  const outcomes = page.getByRole('region', { name: 'Outcomes' });
  await expect(outcomes).toContainText(/need no typing\s*missed/);
  await expect(
    outcomes.getByRole('img', { name: /from 58 % on .* to 63 %/ }),
  ).toBeVisible();

  await page.goto('/ai-initiatives/initiatives?search=claims%20triage');
  await page.getByRole('link', { name: 'Claims triage assistant' }).click();
  await takePictures(
    page,
    'outcomes',
    outcomes.getByRole('img', { name: /to 17 min/ }),
    { scrollTo: outcomes },
  );

  await openEntityTab(page, 'damage-photos');
  const notices = page.getByRole('region', { name: 'Outcomes to look at' });
  await expect(notices).toContainText('nobody has said what happened');
  await notices.getByRole('link').first().click();
  await expect(outcomes).toContainText('overdue: nobody has said');
  await outcomes.getByRole('button', { name: /^Record what happened/ }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened?' });
  await dialog.getByLabel('Value').fill('41 %');
  await dialog.getByRole('button', { name: 'Result' }).click();
  await page.getByRole('option', { name: 'missed' }).click();
  await dialog.getByLabel('Source').fill('Claims of the second quarter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(outcomes).toContainText('last seen 41 %');
  await expect(outcomes).not.toContainText('overdue');
});

test('a service without an initiative learns of the risk it leans on', async ({
  page,
}) => {
  await signIn(page, INES.name);

  await page.goto('/catalog/default/component/claims-settlement');
  await expect(
    page.getByText(
      /Uses an API of Payments, where Smart matching carries a risk: personal data/,
    ),
  ).toBeVisible();
  await openEntityTab(page, 'claims-settlement');
  const risks = page.getByRole('region', {
    name: 'Risks that come with what it leans on',
  });
  await takePictures(page, 'inherited-risk', risks, { scrollTo: risks });
  await risks.getByRole('link', { name: 'Smart matching' }).click();
  await expect(page.getByRole('region', { name: 'Risk' })).toContainText(
    'not assessed',
  );

  await page.goto('/ai-initiatives/initiatives');
  await page.getByText('Risk by domain').click();
  const claims = page.getByRole('row', { name: /^Claims/ });
  await takePictures(page, 'risk-by-domain', claims);
  await claims.getByRole('link').last().click();
  await expect(
    page.getByRole('heading', { name: /\d+ initiatives/ }),
  ).toBeVisible();
});
