import { expect, Page, test } from '@playwright/test';
import { INES, signIn, takePictures, waitForDemo } from './portal';

const GROUND = 'Agents may read claims and leave notes';
const FIRST = 'Agents sign their notes';
const SECOND = 'Agents sign and date their notes';

test.beforeAll(({ request }) => waitForDemo(request));

async function follow(
  page: Page,
  way: string,
  said: { readonly title: string; readonly problem: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New decision that…' }).click();
  await page.getByRole('menuitem', { name: way }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(said.title);
  await page
    .getByRole('textbox', { name: 'Context and problem' })
    .fill(said.problem);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: said.title, exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(
    page.getByRole('button', { name: 'Deprecate', exact: true }),
  ).toBeVisible();
}

test('decisions follow from each other, and each page shows how', async ({
  page,
}) => {
  await signIn(page, INES.name);
  await page.goto('/ai-initiatives/decisions');
  await page.getByRole('link', { name: GROUND }).click();

  await follow(page, 'builds on this one', {
    title: FIRST,
    problem: 'Nobody can tell which agent wrote a note.',
  });
  const lineage = page.getByRole('region', { name: 'Lineage' });
  const sentences = lineage.getByRole('list', {
    name: 'How these decisions refer to each other',
  });
  await expect(sentences).toContainText(`${FIRST} builds on ${GROUND}`);

  await follow(page, 'supersedes this one', {
    title: SECOND,
    problem: 'A note without a day is worth little.',
  });
  await expect(sentences).toContainText(`${SECOND} supersedes ${FIRST}`);
  await expect(sentences).toContainText(
    `${FIRST} (superseded) builds on ${GROUND}`,
  );
  const picture = lineage.getByRole('figure');
  const replaced = picture.getByRole('listitem').filter({
    has: page.getByRole('link', { name: FIRST, exact: true }),
  });
  await expect(replaced).toContainText('superseded');

  await picture.getByRole('link', { name: GROUND }).click();
  await expect(page.getByRole('heading', { name: GROUND })).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Built on by' })
      .getByRole('link', { name: FIRST, exact: true }),
  ).toBeVisible();
  await expect(sentences).toContainText(`${SECOND} supersedes ${FIRST}`);
  await takePictures(page, 'decision-lineage', replaced, { scrollTo: lineage });
});
