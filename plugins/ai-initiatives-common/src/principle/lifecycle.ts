import { ConflictError } from '@backstage/errors';
import type { Principle, PrincipleStatus } from './types';

/** What guided others is never a draft again. */
const NEXT: Readonly<Record<PrincipleStatus, readonly PrincipleStatus[]>> = {
  draft: ['in-force', 'retired'],
  'in-force': ['under-review', 'retired'],
  'under-review': ['in-force', 'retired'],
  retired: ['under-review'],
};

/** @public */
export function nextPrincipleStatuses(
  status: PrincipleStatus,
): readonly PrincipleStatus[] {
  return NEXT[status];
}

/** Throws a ConflictError that names the ways out when a status may not follow. @public */
export function checkPrincipleTransition(options: {
  id: string;
  from: PrincipleStatus;
  to: PrincipleStatus;
}): void {
  const { id, from, to } = options;
  if (from !== to && !NEXT[from].includes(to)) {
    throw new ConflictError(
      `Principle '${id}' is ${from} and cannot become ${to}. It may become ${NEXT[
        from
      ].join(' or ')}.`,
    );
  }
}

function wordingOf(principle: Principle): string {
  const { statement, rationale, implications } = principle;
  return JSON.stringify([statement, rationale, implications]);
}

/**
 * The number of a principle's wording: 1 is the one it first came in force with,
 * and whatever changes the statement, the rationale or the implications from then
 * on makes the next. Depends on nothing but the version before, so that history
 * gives the same numbers again.
 *
 * @public
 */
export function versionAfter(
  before: Principle | undefined,
  after: Principle,
): number {
  const earlier = before?.version ?? 0;
  if (earlier === 0) {
    return after.status === 'in-force' ? 1 : 0;
  }
  return before && wordingOf(before) !== wordingOf(after)
    ? earlier + 1
    : earlier;
}

/** The principle with what follows from what it was before. @public */
export function completePrinciple(options: {
  before: Principle | undefined;
  after: Principle;
  /** Of the change. */
  day: string;
}): Principle {
  const { before, after, day } = options;
  const version = versionAfter(before, after);
  return {
    ...after,
    version,
    inForceSince:
      after.inForceSince ??
      (version > 0 ? before?.inForceSince ?? day : undefined),
  };
}
