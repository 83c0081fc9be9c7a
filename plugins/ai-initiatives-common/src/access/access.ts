import type { Visibility } from '../revision/types';

/** Who asks, as far as the domain rules care. @public */
export interface Viewer {
  readonly type: 'user' | 'service' | 'self';
  /** Entity ref of the user, or the subject of a service. */
  readonly ref: string;
  /** The user and all groups the user belongs to. */
  readonly ownershipRefs: readonly string[];
  /** Named in configuration: may read and change everything but hidden records. */
  readonly steward: boolean;
  /** A service named in configuration: may propose decisions, and nothing else. */
  readonly agent?: boolean;
}

/** The parts of a record that decide who may read or change it. @public */
export interface Guarded {
  readonly owner: string;
  readonly visibility: Visibility;
  readonly readers: readonly string[];
  readonly createdBy: string;
  /** There when the record is kept in a repository. */
  readonly source?: { readonly entityRef: string };
}

/** Members of the owner and whoever registered it. Stewards help, but do not own. */
function owns(viewer: Viewer, record: Guarded): boolean {
  return (
    viewer.type === 'user' &&
    (viewer.ownershipRefs.includes(record.owner) ||
      record.createdBy === viewer.ref)
  );
}

/**
 * Who may agree to something in the owner's name: its members. Whoever registered
 * it may have done so for others, or imported thousands, and speaks for an owner
 * only that is a mere name, which nobody can belong to.
 *
 * @public
 */
export function speaksFor(viewer: Viewer, record: Guarded): boolean {
  return /^(group|user):/.test(record.owner)
    ? viewer.type === 'user' && viewer.ownershipRefs.includes(record.owner)
    : owns(viewer, record);
}

/**
 * The domain half of "may read"; the permission policy is the other half and
 * both must agree. It holds with permissions switched off and for services.
 *
 * @public
 */
export function canRead(viewer: Viewer, record: Guarded): boolean {
  if (record.visibility === 'public' || viewer.type === 'self') {
    return true;
  }
  if (viewer.type !== 'user') {
    return false;
  }
  return (
    owns(viewer, record) ||
    record.readers.some(reader => viewer.ownershipRefs.includes(reader)) ||
    (viewer.steward && record.visibility === 'restricted')
  );
}

/**
 * The domain half of "may change": members of the owner, the person who
 * registered it, and stewards. Services never change what people wrote, and what
 * is kept in a repository nobody changes here.
 *
 * @public
 */
export function canChange(viewer: Viewer, record: Guarded): boolean {
  if (record.source) {
    return false;
  }
  if (viewer.type === 'self') {
    return true;
  }
  return (
    viewer.type === 'user' &&
    canRead(viewer, record) &&
    (owns(viewer, record) || viewer.steward)
  );
}
