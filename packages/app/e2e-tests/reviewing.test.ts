import { expect, test } from '@playwright/test';
import { INES, signIn, takePictures, waitForDemo } from './portal';

test.beforeAll(({ request }) => waitForDemo(request));

test('a review is held from its agenda, and leads to a decision', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/reviews');
  const due = page.getByRole('region', { name: 'Due now' });
  await expect(due).toBeVisible();
  await takePictures(page, 'reviews', due);
  await due
    .getByRole('link', { name: 'Hold the review of “Claims” now' })
    .click();

  const verdictOn = (title: string) =>
    page.getByRole('radiogroup', { name: `Verdict on “${title}”` });
  await expect(
    page.getByText('Likely overlap with “Reserve for open claims”').first(),
  ).toBeVisible();
  await verdictOn('Claims triage assistant')
    .getByRole('radio', { name: 'join' })
    .click();
  await page
    .getByRole('listitem', { name: 'The model proposes, an adjuster decides' })
    .focus();
  await page.keyboard.press('1');
  await expect(page.getByText(/^2 of \d+ have a verdict$/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'What works?' })
    .fill('- Adjusters trust the order of the queue.');
  await page
    .getByRole('textbox', { name: 'What creates friction?' })
    .fill('- Two teams sort the same letters.');
  await page
    .getByRole('textbox', { name: 'What must evolve?' })
    .fill('- One place that says who sorts what.');
  await page.getByRole('button', { name: 'Add a follow-up' }).click();
  await page
    .getByRole('textbox', { name: 'What is to be done, 1' })
    .fill('Sort letters in one place');
  await takePictures(page, 'review', verdictOn('Claims triage assistant'), {
    colorSchemes: ['light'],
  });

  // What is typed outlives a reload.
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'What works?' })).toHaveValue(
    '- Adjusters trust the order of the queue.',
  );
  await page.getByRole('button', { name: 'Hold review' }).click();

  const works = page.getByRole('region', { name: 'What works?' });
  await expect(
    works.getByText('Adjusters trust the order of the queue.'),
  ).toBeVisible();
  await expect(
    works.getByText('Letters to shippers go out the same day.'),
  ).toBeVisible();
  const verdicts = page.getByRole('region', { name: 'Verdicts' });
  await expect(
    verdicts.getByRole('row', { name: /^Claims triage assistant join adjust/ }),
  ).toBeVisible();
  await takePictures(page, 'review-held', verdicts);

  await page
    .getByRole('button', {
      name: 'Draft a decision from “Sort letters in one place”',
    })
    .click();
  await page
    .getByRole('link', { name: 'Decision: Sort letters in one place' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Sort letters in one place' }),
  ).toBeVisible();
  await expect(page.getByText('proposed').first()).toBeVisible();

  // The next one is planned, a quarter on.
  await page.goto('/ai-initiatives/reviews');
  const later = page.getByRole('region', { name: 'Later', exact: true });
  await expect(
    later
      .getByRole('listitem')
      .filter({ hasText: 'group' })
      .getByRole('link', { name: 'Claims' }),
  ).toBeVisible();
});
