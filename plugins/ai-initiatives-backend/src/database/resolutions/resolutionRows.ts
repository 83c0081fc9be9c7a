import type { Knex } from 'knex';
import type { Resolution } from 'backstage-plugin-ai-initiatives-common';
import type { StoredResolution } from '../ResolutionStore';

/** A row as far as it is read back; the rest is there to be searched. */
export interface ResolutionRow {
  readonly body: string;
  readonly outdated: unknown;
}

export function resolutionRow(resolution: Resolution) {
  return {
    id: resolution.id,
    left_id: resolution.left,
    right_id: resolution.right,
    kind: resolution.kind,
    status: resolution.status,
    revisit_on: resolution.revisitOn ?? null,
    decision_id: resolution.decision,
    revision: resolution.revision,
    body: JSON.stringify(resolution),
  };
}

export function toStoredResolution(row: ResolutionRow): StoredResolution {
  return { resolution: JSON.parse(row.body), outdated: Boolean(row.outdated) };
}

/** Written like the condition of the index, so that databases find it. */
export function whereOpen(
  query: Knex.QueryBuilder,
  alias: string,
): Knex.QueryBuilder {
  return query.whereRaw("??.status <> 'undone'", [alias]);
}
