import { ConflictError } from '@backstage/errors';
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

/** What such a record says of others has no effect, or none yet. @public */
export const STATUSES_WITHOUT_EFFECT = [
  'proposed',
  'rejected',
] as const satisfies readonly DecisionStatus[];

/** Whether a decision of this status has come into force, at some time. @public */
export function isInForce(status: DecisionStatus): boolean {
  return !STATUSES_WITHOUT_EFFECT.some(without => without === status);
}

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

/**
 * What an agent wrote carries the name of the person who accepted or rejected it.
 * Nobody can set that by hand, and nothing else does.
 *
 * @public
 */
export function ratify(
  before: DecisionRecord,
  after: DecisionRecord,
): DecisionRecord {
  const isRatified =
    after.origin.kind === 'agent' &&
    before.status === 'proposed' &&
    (after.status === 'accepted' || after.status === 'rejected');
  return isRatified
    ? { ...after, ratifiedBy: after.updatedBy, ratifiedAt: after.updatedAt }
    : after;
}
