import type { ExpectedOutcome } from './types';

/**
 * The day an outcome belongs to: when it is due or, where nobody said, when it
 * was last observed. Undefined for one that has neither.
 *
 * @public
 */
export function dayOfOutcome({
  due,
  observations = [],
}: ExpectedOutcome): string | undefined {
  return (
    due ??
    observations
      .map(({ on }) => on)
      .sort()
      .pop()
  );
}
