import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';

/** One sentence for each entity that the catalog does not show this reader. */
export function unknownEntityWarnings(
  labels: readonly EntityLabel[],
): readonly string[] {
  return labels
    .filter(({ known }) => !known)
    .map(
      ({ ref }) =>
        `'${ref}' was not found in the catalog or is not visible to you`,
    );
}
