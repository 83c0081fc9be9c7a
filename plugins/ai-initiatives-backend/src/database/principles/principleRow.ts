import type {
  Principle,
  PrincipleSummary,
} from 'backstage-plugin-ai-initiatives-common';
import { excerptOf, foldText, sortKey } from '../rows';

/** A list row without what depends on the reader. */
export type PrincipleDigest = Omit<PrincipleSummary, 'owner' | 'scope'>;

function digestPrinciple(principle: Principle): PrincipleDigest {
  return {
    id: principle.id,
    title: principle.title,
    statement: excerptOf(principle.statement),
    status: principle.status,
    version: principle.version,
    visibility: principle.visibility,
    inForceSince: principle.inForceSince,
    reviewBy: principle.reviewBy,
    revision: principle.revision,
    updatedAt: principle.updatedAt,
    archivedAt: principle.archivedAt,
  };
}

export function principleRow(principle: Principle, seq: number) {
  return {
    id: principle.id,
    revision: principle.revision,
    title_sort: sortKey(principle.title),
    owner: principle.owner,
    status: principle.status,
    visibility: principle.visibility,
    in_force_since: principle.inForceSince ?? null,
    review_by: principle.reviewBy ?? null,
    created_by: principle.createdBy,
    updated_at: principle.updatedAt,
    seq,
    archived: principle.archivedAt !== undefined,
    origin_key: principle.origin.key ?? null,
    search_text: foldText(
      [
        principle.title,
        principle.owner,
        principle.statement,
        principle.rationale,
      ].join('\n'),
    ),
    summary: JSON.stringify(digestPrinciple(principle)),
    body: JSON.stringify(principle),
  };
}
