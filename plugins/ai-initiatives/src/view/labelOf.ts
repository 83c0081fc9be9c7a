import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';

/** The name that came with an answer, or the ref itself where none did. */
export function labelOf(
  ref: string,
  labels: readonly EntityLabel[],
): EntityLabel {
  return (
    labels.find(label => label.ref === ref) ?? { ref, title: ref, known: false }
  );
}
