import { EntityKind } from '../types';

/** Every kind, in the order in which sums run. */
export const entityKinds: readonly EntityKind[] = ['data', 'tools', 'systems'];
