import { ConflictError, InputError } from '@backstage/errors';
import type {
  ChosenDecisionStatus,
  DecisionRecord,
  DecisionStatus,
} from './types';

/** Which status may follow which. What was rejected is answered anew, not revived. */
const NEXT: Readonly<Record<DecisionStatus, readonly ChosenDecisionStatus[]>> =
  {
    proposed: ['accepted', 'rejected', 'superseded'],
    accepted: ['deprecated', 'superseded'],
    deprecated: ['accepted', 'superseded'],
    rejected: ['superseded'],
    superseded: [],
    // Its file says what it is.
    unknown: [],
  };

/** @public */
export function nextDecisionStatuses(
  status: DecisionStatus,
): readonly ChosenDecisionStatus[] {
  return NEXT[status];
}

/** Throws a ConflictError that names the ways out when a status may not follow. @public */
export function checkDecisionTransition(options: {
  id: string;
  from: DecisionStatus;
  to: DecisionStatus;
}): void {
  const { id, from, to } = options;
  if (from === to || NEXT[from].some(next => next === to)) {
    return;
  }
  const ways = NEXT[from].length
    ? `It may become ${NEXT[from].join(' or ')}; otherwise write`
    : 'Write';
  throw new ConflictError(
    `Decision '${id}' is ${from} and cannot become ${to}. ${ways} a new record that supersedes it.`,
  );
}

/**
 * Follows `supersedes` from each replaced record. Throws an InputError for a
 * record that replaces itself and a ConflictError that names the chain when the
 * new link would close a circle.
 *
 * @public
 */
export function checkSupersedes(options: {
  id: string;
  supersedes: readonly string[];
  supersedesOf: (id: string) => readonly string[];
}): void {
  const { id, supersedes, supersedesOf } = options;
  if (supersedes.includes(id)) {
    throw new InputError(`Decision '${id}' cannot supersede itself`);
  }
  const seen = new Set<string>();
  const walk = (current: string, path: readonly string[]): void => {
    if (current === id) {
      throw new ConflictError(
        `Superseding would close a circle: ${[...path, current].join(' → ')}`,
      );
    }
    if (seen.has(current)) {
      return;
    }
    seen.add(current);
    supersedesOf(current).forEach(next => walk(next, [...path, current]));
  };
  supersedes.forEach(next => walk(next, [id]));
}

/** The replaced record as it stands once another one supersedes it. @public */
export function markSuperseded(
  record: DecisionRecord,
  change: { at: string; by: string },
): DecisionRecord | undefined {
  if (record.status === 'superseded') {
    return undefined;
  }
  return {
    ...record,
    status: 'superseded',
    revision: record.revision + 1,
    updatedAt: change.at,
    updatedBy: change.by,
  };
}
