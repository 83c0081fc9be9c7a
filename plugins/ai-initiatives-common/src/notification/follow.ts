import type { RecordKind } from '../revision/types';

/** What can be followed: records, and entities of the catalog. @public */
export type FollowedKind = FollowedRecord['kind'] | 'entity';

/** A record that a person wants to hear of. @public */
export interface FollowedRecord {
  readonly kind: Exclude<RecordKind, 'review'>;
  readonly id: string;
}

/** A record, or an entity of the catalog, that a person wants to hear of. @public */
export interface Follow {
  readonly kind: FollowedKind;
  /** Id of the record, or ref of the entity. */
  readonly id: string;
}
