import { expect, test } from '@playwright/test';
import { signIn, TOMAS, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

const VECTORS = /vector/;

test('find who answered differently, confirm one, dismiss another, undo', async ({
  page,
}) => {
  // A steward, who may judge what other teams decided.
  await signIn(page, TOMAS.name);
  await page.goto('/ai-initiatives/decisions');
  await page.getByRole('radio', { name: 'Divergence' }).click();
  await expect(page).toHaveURL(/\/decisions\/divergence/);
  const list = page.getByRole('list', {
    name: 'Questions that several teams have answered',
  });
  const vectors = list.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: VECTORS }),
  });
  await expect(vectors).toBeVisible();
  await expect(vectors.getByText('pgvector in PostgreSQL')).toBeVisible();
  await expect(
    vectors.getByText('Qdrant on a machine of our own'),
  ).toBeVisible();

  await vectors.getByRole('button', { name: 'Should be aligned' }).click();
  await expect(vectors.getByText(/To be aligned, says/)).toBeVisible();
  await vectors
    .getByRole('link', { name: 'Write a decision that settles it' })
    .click();
  await expect(page.getByRole('textbox', { name: /^Question/ })).toHaveValue(
    VECTORS,
  );
  await page.goBack();

  const papers = list.getByRole('listitem').filter({
    has: page.getByRole('heading', {
      name: 'Which tool reads scanned papers?',
    }),
  });
  await papers.getByRole('button', { name: 'Not the same question' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Invoices are not bills of lading.');
  await dialog.getByRole('button', { name: 'Say so' }).click();
  await expect(
    papers.getByText('Invoices are not bills of lading.'),
  ).toBeVisible();
  await page.reload();
  await expect(papers).toHaveCount(0);

  await page.goto('/ai-initiatives/decisions/divergence?state=dismissed');
  await papers.getByRole('button', { name: 'Undo' }).click();
  await expect(
    papers.getByRole('button', { name: 'Not the same question' }),
  ).toBeVisible();
});
