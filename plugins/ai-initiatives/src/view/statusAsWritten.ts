import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';

/** What the file of an imported record says, where it was not understood. */
export function statusAsWritten({
  source,
}: Pick<DecisionRecord, 'source'>): string | undefined {
  const { state, raw } = source?.facts.status ?? {};
  return state === 'notUnderstood' ? raw : undefined;
}
