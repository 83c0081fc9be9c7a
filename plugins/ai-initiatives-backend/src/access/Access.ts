import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  answersFor,
  canChange,
  canRead,
  decisionAdvisePermission,
  decisionArchivePermission,
  decisionChallengePermission,
  DecisionRecord,
  decisionReadPermission,
  decisionUpdatePermission,
  initiativeArchivePermission,
  initiativeReadPermission,
  initiativeUpdatePermission,
  principleArchivePermission,
  principleReadPermission,
  principleUpdatePermission,
  RecordKind,
  reviewReadPermission,
  reviewUpdatePermission,
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
   * Entities with a decision log or reviews that the caller may read in the
   * catalog, where that is not the whole one. Records of others are absent.
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
    [reviewReadPermission.name]: 'all',
    [reviewUpdatePermission.name]: 'all',
    [principleReadPermission.name]: 'all',
    [principleUpdatePermission.name]: 'all',
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
  review: {
    read: reviewReadPermission,
    update: reviewUpdatePermission,
    // Nobody puts reviews away: they are held or skipped.
    archive: reviewUpdatePermission,
  },
  principle: {
    read: principleReadPermission,
    update: principleUpdatePermission,
    archive: principleArchivePermission,
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
  if ('cadence' in record) {
    return 'review';
  }
  if ('statement' in record) {
    return 'principle';
  }
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

/**
 * Whether the caller may take part in what is said about a decision: whoever may
 * read it does, unless the policy takes that away. It takes a person.
 */
export function mayDiscuss(
  access: Access,
  decision: DecisionRecord,
  verb: 'challenge' | 'advise',
): boolean {
  const { name } =
    verb === 'challenge'
      ? decisionChallengePermission
      : decisionAdvisePermission;
  return (
    access.viewer.type === 'user' &&
    mayRead(access, decision) &&
    satisfies(decision, access.decisions[name] ?? 'none')
  );
}

/** Whether it is for the caller to answer for a decision. */
export function mayAnswerFor(
  access: Access,
  decision: DecisionRecord,
): boolean {
  return (
    access.viewer.type === 'user' &&
    mayRead(access, decision) &&
    (mayChange(access, decision) || answersFor(access.viewer, decision))
  );
}
