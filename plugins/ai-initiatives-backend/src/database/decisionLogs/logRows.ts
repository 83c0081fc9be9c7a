import type { DecisionLogCounts } from 'backstage-plugin-ai-initiatives-common';
import type { StoredDecisionLog } from '../DecisionLogStore';

export interface LogRow {
  readonly entity_ref: string;
  readonly location: string | null;
  readonly etag: string | null;
  readonly state: StoredDecisionLog['state'];
  readonly counts: string;
  readonly message: string | null;
  readonly read_at: string | null;
}

export const NO_FILES: DecisionLogCounts = {
  records: 0,
  plainText: 0,
  otherFiles: 0,
  skipped: 0,
};

export function toLogRow(log: StoredDecisionLog): LogRow {
  return {
    entity_ref: log.entityRef,
    location: log.location ?? null,
    etag: log.etag ?? null,
    state: log.state,
    counts: JSON.stringify(log.counts),
    message: log.message ?? null,
    read_at: log.readAt ?? null,
  };
}

export function toStoredLog(row: LogRow): StoredDecisionLog {
  return {
    entityRef: row.entity_ref,
    location: row.location ?? undefined,
    etag: row.etag ?? undefined,
    state: row.state,
    counts: { ...NO_FILES, ...JSON.parse(row.counts) },
    message: row.message ?? undefined,
    readAt: row.read_at ?? undefined,
  };
}
