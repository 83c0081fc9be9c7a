import type { RevisionAction } from 'backstage-plugin-ai-initiatives-common';
import type { StoredImport } from '../database/DecisionLogStore';
import { recordDigest } from './draftDigest';
import type { ImportedDraft } from './ImportedDraft';
import { DecisionLinks, mapLinks, settleLinks } from './settleLinks';

/** One record that has to be written, and why. */
export interface PlannedVersion {
  readonly id: string;
  readonly action: RevisionAction;
  readonly reason: string;
  /** What the record says from now on; of one that is archived, what it said. */
  readonly content?: {
    readonly draft: ImportedDraft;
    readonly links: DecisionLinks;
    readonly digest: string;
  };
}

export interface LogPlan {
  /** New ones first: what the others name is there when it is their turn. */
  readonly versions: readonly PlannedVersion[];
  /** Keys of files whose record is as it was. */
  readonly unchanged: readonly string[];
}

export interface PlanLogOptions {
  /** All records of the log, archived ones too. */
  readonly stored: readonly StoredImport[];
  /** What its files come to now. */
  readonly drafts: readonly ImportedDraft[];
  readonly createId: (draft: ImportedDraft) => string;
}

/** A draft with the record it continues, if there is one. */
interface Match {
  readonly draft: ImportedDraft;
  readonly before?: StoredImport;
  readonly id: string;
}

function match({ stored, drafts, createId }: PlanLogOptions): readonly Match[] {
  const byKey = new Map(stored.map(record => [record.key, record]));
  const keys = new Set(drafts.map(({ key }) => key));
  // A file of the same bytes under another name is the same record, moved.
  const moved = new Map<string, StoredImport[]>();
  for (const record of stored) {
    if (!record.archived && !keys.has(record.key)) {
      const { sha256 } = record;
      moved.set(sha256, [...(moved.get(sha256) ?? []), record]);
    }
  }
  return drafts.map(draft => {
    const before =
      byKey.get(draft.key) ?? moved.get(draft.source.sha256)?.shift();
    return { draft, before, id: before?.id ?? createId(draft) };
  });
}

function reasonOf(
  before: StoredImport,
  { key, source }: ImportedDraft,
): string {
  if (before.archived) {
    return 'the file is back';
  }
  if (before.key !== key) {
    return `the file was ${before.path} before`;
  }
  return before.sha256 === source.sha256
    ? 'the file is read differently, or its log belongs to others now'
    : 'the file has changed';
}

function versionOf(
  { draft, before, id }: Match,
  links: DecisionLinks,
): PlannedVersion | undefined {
  const digest = recordDigest(draft, links);
  const content = { draft, links, digest };
  if (!before) {
    return { id, action: 'created', reason: 'the file is new', content };
  }
  if (!before.archived && before.digest === digest) {
    return undefined;
  }
  const action = before.archived ? 'restored' : 'changed';
  return { id, action, reason: reasonOf(before, draft), content };
}

/**
 * What has to be written so that the records of a log are what its files say. The
 * same files again need nothing; a file that is gone archives its record, and one
 * that is back restores it.
 */
export function planLogImport(options: PlanLogOptions): LogPlan {
  const matches = match(options);
  const ids = new Map(matches.map(({ draft, id }) => [draft.source.path, id]));
  const linked = settleLinks(
    matches.map(({ draft, id }) => ({
      id,
      links: mapLinks(draft.links, paths =>
        paths.flatMap(path => ids.get(path) ?? []),
      ),
    })),
  );
  const byId = new Map(matches.map(found => [found.id, found]));
  const wanted = linked.flatMap(
    ({ id, links }) => versionOf(byId.get(id)!, links) ?? [],
  );
  const isNew = ({ action }: PlannedVersion) => action === 'created';
  const versions = [
    ...wanted.filter(isNew),
    ...wanted.filter(version => !isNew(version)),
  ];
  const written = new Set(versions.map(({ id }) => id));
  const gone = options.stored.filter(
    ({ id, archived }) => !archived && !byId.has(id),
  );
  return {
    versions: [
      ...versions,
      ...gone.map(
        ({ id }): PlannedVersion => ({
          id,
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
