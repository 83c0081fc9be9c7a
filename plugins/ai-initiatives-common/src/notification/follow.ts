import type { RecordKind } from '../revision/types';

/** A record that a person wants to hear of. @public */
export interface Follow {
  readonly kind: RecordKind;
  readonly id: string;
}
