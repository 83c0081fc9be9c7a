import { ImportFile } from 'backstage-plugin-ai-initiatives-common';
import type { LeakIds, LeakRequest } from './LeakRequest';
import type { LeakWorld } from './LeakWorld';
import { IMPORTED } from './markImported';

/** How many secrets of a kind are asked for, whether there are as many or not. */
const SLOTS = 2;

/** The ids of the secrets, or such as nothing has, where there are fewer. */
export function slotsOf({ secret }: LeakWorld): LeakIds {
  const fill = (ids: readonly string[], like: string) =>
    Array.from(
      { length: SLOTS },
      (_, index) => ids[index] ?? `${like}-abcdefg${index + 2}`,
    );
  return {
    initiatives: fill(secret.initiatives, 'no-initiative'),
    decisions: fill(secret.decisions, 'no-decision'),
    principles: fill(secret.principles, 'no-principle'),
    resolutions: fill(secret.resolutions, 'no-resolution'),
    challenges: fill(secret.challenges, 'no-challenge'),
    advice: fill(secret.advice, 'no-advice'),
    imports: fill(secret.imports, 'no-import'),
    reviews: fill(secret.reviews, 'no-review'),
  };
}

/** Uploads a file that has the row of a secret, runs it and reads what came of it. */
export async function importRow(
  ask: (request: LeakRequest) => Promise<string>,
  settle: () => Promise<void>,
): Promise<void> {
  const file: ImportFile = JSON.parse(
    await ask({
      method: 'POST',
      path: '/import-files?name=rows.csv',
      body: IMPORTED,
    }),
  );
  const { fileId, mapping } = {
    fileId: file.id,
    mapping: { ...file.mapping, keyColumns: ['id'] },
  };
  for (const mode of ['dry-run', 'run']) {
    const job = JSON.parse(
      await ask({
        method: 'POST',
        path: '/imports',
        body: { fileId, mode, mapping },
      }),
    );
    await settle();
    await ask({ path: `/imports/${job.id}` });
    await ask({ path: `/imports/${job.id}/rows` });
  }
}
