import type { PlannedNotification } from './types';

/** Leaves out what there is nobody to tell of. */
export function withHearers(
  planned: readonly PlannedNotification[],
): readonly PlannedNotification[] {
  return planned.filter(({ recipients }) => recipients.length > 0);
}
