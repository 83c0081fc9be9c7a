import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';

interface Labelled {
  readonly labels: readonly EntityLabel[];
}

/** What was saved, with the names of entities nobody had spoken of before. */
export function namesLearnt(
  learn: (refs: readonly string[]) => Promise<boolean>,
): <V extends Labelled>(
  saved: Promise<V>,
  again: (view: V) => Promise<V>,
) => Promise<V> {
  return async (saved, again) => {
    const view = await saved;
    const unknown = view.labels.filter(({ known }) => !known);
    return unknown.length > 0 && (await learn(unknown.map(({ ref }) => ref)))
      ? again(view)
      : view;
  };
}
