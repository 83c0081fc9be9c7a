import type {
  DecisionRecord,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { ImportedDraft } from './ImportedDraft';
import { orderBySupersedes } from './orderBySupersedes';

/** One record that has to be written, and why. */
export interface PlannedVersion {
  readonly record: DecisionRecord;
  readonly action: RevisionAction;
  readonly reason: string;
}

export interface LogPlan {
  /** What others point at comes first, so that any number of them can be written at a time. */
  readonly versions: readonly PlannedVersion[];
  /** Keys of files whose record is as it was. */
  readonly unchanged: readonly string[];
}

export interface PlanLogOptions {
  /** All records of the log, archived ones too. */
  readonly stored: readonly DecisionRecord[];
  /** What its files come to now. */
  readonly drafts: readonly ImportedDraft[];
  readonly by: string;
  readonly at: string;
  readonly createId: (draft: ImportedDraft) => string;
}

/** A draft with the record it continues, if there is one. */
interface Match {
  readonly draft: ImportedDraft;
  readonly before?: DecisionRecord;
  readonly id: string;
}

function match({ stored, drafts, createId }: PlanLogOptions): readonly Match[] {
  const byKey = new Map(stored.map(record => [record.origin.key, record]));
  const keys = new Set(drafts.map(({ key }) => key));
  // A file of the same bytes under another name is the same record, moved.
  const moved = new Map<string, DecisionRecord[]>();
  for (const record of stored) {
    if (!record.archivedAt && record.source && !keys.has(record.origin.key!)) {
      const { sha256 } = record.source;
      moved.set(sha256, [...(moved.get(sha256) ?? []), record]);
    }
  }
  return drafts.map(draft => {
    const before =
      byKey.get(draft.key) ?? moved.get(draft.source.sha256)?.shift();
    return { draft, before, id: before?.id ?? createId(draft) };
  });
}

/** What a record says, without the moment it was found in. */
function content(record: DecisionRecord): string {
  const { revision, createdAt, createdBy, updatedAt, updatedBy, ...rest } =
    record;
  const said = { ...rest, source: { ...rest.source, etag: undefined } };
  const ordered = Object.entries(said)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(ordered);
}

function reasonOf(before: DecisionRecord, draft: ImportedDraft): string {
  if (before.archivedAt) {
    return 'the file is back';
  }
  if (before.origin.key !== draft.key) {
    return `the file was ${before.source?.path} before`;
  }
  return before.source?.sha256 === draft.source.sha256
    ? 'the file is read differently, or its log belongs to others now'
    : 'the file has changed';
}

function versionOf(
  { draft, before, id }: Match,
  supersedes: readonly string[],
  { by, at }: PlanLogOptions,
): PlannedVersion | undefined {
  const record: DecisionRecord = {
    ...draft.fields,
    supersedes,
    id,
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? at,
    createdBy: before?.createdBy ?? by,
    updatedAt: at,
    updatedBy: by,
    origin: { kind: 'git', key: draft.key },
    source: draft.source,
  };
  if (!before) {
    return { record, action: 'created', reason: 'the file is new' };
  }
  if (content(before) === content(record)) {
    return undefined;
  }
  return {
    record,
    action: before.archivedAt ? 'restored' : 'changed',
    reason: reasonOf(before, draft),
  };
}

/**
 * What has to be written so that the records of a log are what its files say. The
 * same files again need nothing; a file that is gone archives its record, and one
 * that is back restores it.
 */
export function planLogImport(options: PlanLogOptions): LogPlan {
  const { stored, by, at } = options;
  const matches = match(options);
  const ids = new Map(matches.map(({ draft, id }) => [draft.source.path, id]));
  const links = orderBySupersedes(
    matches.map(({ draft, id }) => ({
      id,
      supersedes: [
        ...new Set(draft.supersedes.flatMap(path => ids.get(path) ?? [])),
      ],
    })),
  );
  const byId = new Map(matches.map(found => [found.id, found]));
  const versions = links.flatMap(
    ({ id, supersedes }) => versionOf(byId.get(id)!, supersedes, options) ?? [],
  );
  const written = new Set(versions.map(({ record }) => record.id));
  const gone = stored.filter(
    record => !record.archivedAt && !byId.has(record.id),
  );
  return {
    versions: [
      ...versions,
      ...gone.map(
        (record): PlannedVersion => ({
          record: {
            ...record,
            archivedAt: at,
            revision: record.revision + 1,
            updatedAt: at,
            updatedBy: by,
          },
          action: 'archived',
          reason: 'the file is gone',
        }),
      ),
    ],
    unchanged: matches.flatMap(({ id, draft }) =>
      written.has(id) ? [] : [draft.key],
    ),
  };
}
