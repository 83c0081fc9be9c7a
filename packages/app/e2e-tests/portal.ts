import { APIRequestContext, expect, Locator, Page } from '@playwright/test';
import { join } from 'node:path';

const IMAGES = join(__dirname, '..', '..', '..', 'docs', 'images');

export const INES = {
  ref: 'user:default/ines.okafor',
  name: 'Ines Okafor',
} as const;

export const PRIYA = { name: 'Priya Raman' } as const;

export const TOMAS = { name: 'Tomas Lindqvist' } as const;

/**
 * Until the catalog knows the people, the example initiatives are compared and
 * the owners have their names, a new portal shows less than the journeys expect.
 */
export async function waitForDemo(request: APIRequestContext): Promise<void> {
  const get = async (path: string, headers: Record<string, string>) => {
    const response = await request.get(`/api/${path}`, { headers });
    return response.ok() ? response.json() : undefined;
  };
  await expect
    .poll(
      async () => {
        const session = await get('auth/demo/refresh', {
          'x-demo-person': INES.ref,
        });
        const headers = {
          authorization: `Bearer ${session?.backstageIdentity.token}`,
        };
        const overlaps = await get('ai-initiatives/overlaps?limit=1', headers);
        const overview = await get(
          'ai-initiatives/entities/component/default/claims-triage/overview',
          headers,
        );
        const reached = new Set(
          overview?.initiatives.map(({ reach }: { reach: string }) => reach),
        );
        return {
          hasOverlaps: overlaps?.totalItems > 0,
          knowsOwners: overlaps?.items[0]?.left.owner.known,
          knowsRelations: reached.has('upstream'),
          hasSimilarWork: overview?.similarTotal > 0,
        };
      },
      { timeout: 90_000, message: 'the example company is not complete' },
    )
    .toEqual({
      hasOverlaps: true,
      knowsOwners: true,
      knowsRelations: true,
      hasSimilarWork: true,
    });
}

/** Chooses a person of the demo; later pages of this tab are theirs as well. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Enter as ${name}` }).click();
  await expect(
    page.getByRole('link', { name: 'AI initiatives' }),
  ).toBeVisible();
}

export async function openEntityTab(
  page: Page,
  component: string,
): Promise<void> {
  await page.goto(`/catalog/default/component/${component}/ai-initiatives`);
  await expect(page.getByRole('region', { name: 'Initiatives' })).toBeVisible();
}

const WITHOUT_TOASTS =
  '[role="region"][aria-label*="notification"] { visibility: hidden; }';

/**
 * Pictures of the documentation, light and dark, once `shown` is there. Changing
 * the theme mounts the page anew, so what was typed and not saved needs one
 * scheme only.
 */
export async function takePictures(
  page: Page,
  name: string,
  shown: Locator,
  options: {
    readonly colorSchemes?: readonly ('light' | 'dark')[];
    readonly scrollTo?: Locator;
  } = {},
): Promise<void> {
  const { colorSchemes = ['light', 'dark'], scrollTo } = options;
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('body')).toHaveAttribute(
      'data-theme-mode',
      colorScheme,
    );
    await expect(shown).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await scrollTo?.evaluate(element => element.scrollIntoView());
    await page.screenshot({
      path: join(IMAGES, `${name}-${colorScheme}.png`),
      animations: 'disabled',
      style: WITHOUT_TOASTS,
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(shown).toBeVisible();
}
