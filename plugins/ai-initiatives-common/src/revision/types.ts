/**
 * Who may read a record: everybody, the owners and named readers with a hint
 * possible for others, or the owners and named readers with no hint ever.
 *
 * @public
 */
export const VISIBILITIES = ['public', 'restricted', 'hidden'] as const;

/** @public */
export type Visibility = (typeof VISIBILITIES)[number];

/** @public */
export type RecordKind = 'initiative' | 'decision' | 'principle' | 'review';

/** Where a record came from. @public */
export interface RecordOrigin {
  readonly kind: 'portal' | 'import' | 'git' | 'agent' | 'seed';
  /** Identifies the same record in its source, so that importing twice changes nothing. */
  readonly key?: string;
}

/** What every stored record has besides its fields. Instants are ISO 8601 in UTC. @public */
export interface RecordHeader {
  readonly id: string;
  /** 1, 2, 3 … without gaps; the only order of changes that counts. */
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly archivedAt?: string;
  readonly origin: RecordOrigin;
}

/** @public */
export type RevisionAction = 'created' | 'changed' | 'archived' | 'restored';

/** One entry of the append-only history. @public */
export interface Revision<T> {
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly revision: number;
  readonly action: RevisionAction;
  readonly at: string;
  readonly by: string;
  /** Visibility when it was written: what was written in confidence stays so. */
  readonly visibility: Visibility;
  readonly snapshot: T;
}

/** One field that differs between two revisions. @public */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}
