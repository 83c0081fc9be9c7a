import { expect, Page, test } from '@playwright/test';
import {
  INES,
  openEntityTab,
  signIn,
  takePictures,
  TOMAS,
  waitForDemo,
} from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

const DECISION = 'Names are replaced before a prompt leaves the house';
const AMENDMENT = 'Replace names, and say so in the log';

const challenges = (page: Page) =>
  page.getByRole('region', { name: 'Challenges' });

async function openDecision(page: Page): Promise<void> {
  await page.goto('/ai-initiatives/decisions?search=Names+are+replaced');
  await page.getByRole('link', { name: DECISION }).click();
  await expect(page.getByRole('heading', { name: DECISION })).toBeVisible();
}

test('a challenge is answered, opened again, and leads to an amendment', async ({
  browser,
  page,
}) => {
  await signIn(page, INES.name);
  await openDecision(page);
  const asked = challenges(page);
  await asked
    .getByRole('textbox', { name: 'What speaks against this?' })
    .fill('Adjusters cannot tell **which** names were replaced.');
  await asked.getByRole('button', { name: 'Challenge' }).click();
  await expect(asked.getByText('1 open challenge')).toBeVisible();
  await expect(asked.locator('strong', { hasText: 'which' })).toBeVisible();
  await takePictures(page, 'challenge', asked.getByText('1 open challenge'), {
    scrollTo: asked,
  });

  await openEntityTab(page, 'llm-gateway');
  const decision = page
    .getByRole('region', { name: 'Decisions' })
    .getByRole('listitem')
    .filter({ hasText: DECISION });
  await expect(decision.getByText('1 open challenge')).toBeVisible();
  await page.goto('/catalog/default/component/llm-gateway');
  await expect(
    page.getByRole('link', { name: /open challenges?$/ }),
  ).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, TOMAS.name);
  await other.goto('/ai-initiatives/decisions');
  await other.getByText('With open challenges').click();
  await other.getByText('Where I decide').click();
  await expect(other).toHaveURL(/challenged=true/);
  await other.getByRole('link', { name: DECISION }).click();
  const answering = challenges(other);
  await answering.getByRole('button', { name: 'Reply' }).click();
  await answering
    .getByRole('textbox', { name: 'What do you say to this?' })
    .fill('The log has them.');
  await answering
    .getByRole('button', { name: 'Reply and mark as answered' })
    .click();
  await expect(answering.getByText('answered', { exact: true })).toBeVisible();

  await openDecision(page);
  await asked.getByRole('button', { name: 'Not answered' }).click();
  await asked
    .getByRole('textbox', { name: 'What does the answer leave open?' })
    .fill('Adjusters do not see the log.');
  await asked.getByRole('button', { name: 'Open again' }).click();
  await expect(asked.getByText('1 open challenge')).toBeVisible();

  await other.goto('/ai-initiatives/decisions/new');
  await other.getByRole('textbox', { name: 'Title' }).fill(AMENDMENT);
  await other
    .getByRole('textbox', { name: 'Context and problem' })
    .fill('Adjusters have to see which names were replaced.');
  await other.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(other.getByRole('heading', { name: AMENDMENT })).toBeVisible();
  await openDecision(other);
  await answering.getByRole('button', { name: 'Led to an amendment' }).click();
  await answering.getByRole('combobox', { name: 'Which one?' }).fill('Replace');
  await other.getByRole('option', { name: AMENDMENT }).click();
  await answering.getByRole('button', { name: 'Led to an amendment' }).click();
  await expect(answering.getByRole('link', { name: AMENDMENT })).toBeVisible();
  await expect(answering.getByText('1 open challenge')).toHaveCount(0);
  await elsewhere.close();

  await openEntityTab(page, 'llm-gateway');
  await expect(decision).toBeVisible();
  await expect(decision.getByText('1 open challenge')).toHaveCount(0);
});
