import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type { PlannedVersion } from './planLogImport';

/** The record that a plan asks for, as the next revision of what was there before. */
export function toImportedRecord(
  { id, content }: PlannedVersion,
  before: DecisionRecord | undefined,
  { by, at }: { readonly by: string; readonly at: string },
): DecisionRecord {
  const header = {
    id,
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? at,
    createdBy: before?.createdBy ?? by,
    updatedAt: at,
    updatedBy: by,
  };
  if (!content) {
    return { ...before!, ...header, archivedAt: at };
  }
  const { draft, links } = content;
  return {
    ...draft.fields,
    ...header,
    ...links,
    // Files have no words for these.
    principles: [],
    origin: { kind: 'git', key: draft.key },
    source: draft.source,
  };
}
