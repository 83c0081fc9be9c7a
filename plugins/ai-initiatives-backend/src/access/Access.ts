import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  canChange,
  canRead,
  decisionArchivePermission,
  decisionReadPermission,
  decisionUpdatePermission,
  initiativeArchivePermission,
  initiativeReadPermission,
  initiativeUpdatePermission,
  RecordKind,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';
import {
  FilteredRecord,
  matchesRecordFilter,
  RecordFilter,
} from 'backstage-plugin-ai-initiatives-node';

/** What the permission policy decided, with its conditions as plain data. */
export type PolicyDecision = 'all' | 'none' | PermissionCriteria<RecordFilter>;

/**
 * Everything that decides what a caller may see and do, as plain data: it can be
 * stored with a job, and nothing needs to be asked inside a transaction.
 */
export interface Access {
  readonly viewer: Viewer;
  /** By permission name; a permission that was not asked for is denied. */
  readonly decisions: Readonly<Record<string, PolicyDecision>>;
  /** Whether the policy lets the caller read every catalog entity. */
  readonly wholeCatalog: boolean;
  /**
   * Entities with a decision log that the caller may read in the catalog, where
   * that is not the whole one. Records kept in other logs are absent.
   */
  readonly sources?: readonly string[];
}

/** The plugin's own upkeep: sees everything, decides nothing. */
export const OWN_ACCESS: Access = {
  viewer: { type: 'self', ref: 'plugin', ownershipRefs: [], steward: false },
  decisions: {
    [initiativeReadPermission.name]: 'all',
    [initiativeUpdatePermission.name]: 'all',
    [decisionReadPermission.name]: 'all',
    [decisionUpdatePermission.name]: 'all',
  },
  wholeCatalog: true,
};

const PERMISSIONS = {
  initiative: {
    read: initiativeReadPermission,
    update: initiativeUpdatePermission,
    archive: initiativeArchivePermission,
  },
  decision: {
    read: decisionReadPermission,
    update: decisionUpdatePermission,
    archive: decisionArchivePermission,
  },
} as const;

/** The policy's answer to one verb on one kind of record. */
export function decisionOn(
  access: Access,
  kind: RecordKind,
  verb: 'read' | 'update' | 'archive',
): PolicyDecision {
  return access.decisions[PERMISSIONS[kind][verb].name] ?? 'none';
}

/** Whether a record meets a policy decision. */
export function satisfies(
  record: FilteredRecord,
  decision: PolicyDecision,
): boolean {
  if (decision === 'all' || decision === 'none') {
    return decision === 'all';
  }
  if ('allOf' in decision) {
    return decision.allOf.every(part => satisfies(record, part));
  }
  if ('anyOf' in decision) {
    return decision.anyOf.some(part => satisfies(record, part));
  }
  if ('not' in decision) {
    return !satisfies(record, decision.not);
  }
  return matchesRecordFilter(record, decision);
}

function kindOf(record: FilteredRecord): RecordKind {
  return 'attachments' in record ? 'initiative' : 'decision';
}

/** An imported record is for those who may read the entity it belongs to. */
function mayReadSource(access: Access, record: FilteredRecord): boolean {
  const { source } = record as { source?: { readonly entityRef: string } };
  return (
    source === undefined ||
    access.wholeCatalog ||
    (access.sources ?? []).includes(source.entityRef)
  );
}

/** Domain rule AND policy AND, for imported records, the catalog. */
export function mayRead(access: Access, record: FilteredRecord): boolean {
  return (
    canRead(access.viewer, record) &&
    mayReadSource(access, record) &&
    satisfies(record, decisionOn(access, kindOf(record), 'read'))
  );
}

/** Domain rule AND policy, for a change or for archiving and restoring. */
export function mayChange(
  access: Access,
  record: FilteredRecord,
  verb: 'update' | 'archive' = 'update',
): boolean {
  return (
    mayRead(access, record) &&
    canChange(access.viewer, record) &&
    satisfies(record, decisionOn(access, kindOf(record), verb))
  );
}
