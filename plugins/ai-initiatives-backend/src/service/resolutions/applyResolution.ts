import {
  DecisionRecord,
  DecisionStatus,
  LIMITS,
  Resolution,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange, OWN_ACCESS } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { RecordWriter } from '../records/RecordWriter';
import type { Sides } from './resolutionRights';

/** Writes what a resolution brings about, by the rules of records. */
export interface ResolutionWriters {
  readonly initiatives: RecordWriter<'initiative'>;
  readonly decisions: RecordWriter<'decision'>;
}

interface Step {
  readonly transaction: StoreTransaction;
  readonly writers: ResolutionWriters;
  readonly resolution: Resolution;
  readonly access: Access;
  readonly at: string;
}

/**
 * Moves the drafted decision on. It follows from the resolution, so whoever may
 * settle the pair need not be one of its owners; what people did to it by hand
 * meanwhile stays as it is.
 */
async function moveDecision(
  { transaction, writers, resolution, access, at }: Step,
  next: (
    current: DecisionRecord,
  ) => ({ status: DecisionStatus } & Record<string, unknown>) | undefined,
): Promise<void> {
  const current = await transaction.lockRecord({
    kind: 'decision',
    id: resolution.decision,
    access: OWN_ACCESS,
  });
  const input = current && !current.archivedAt && next(current);
  if (input) {
    await writers.decisions.change(transaction, { current, input, access, at });
  }
}

/**
 * The other initiative says that it builds on the kept one, if the caller may say
 * so. A public one does not change for what is not: its next revision would tell
 * everybody that there is something they may not read.
 */
async function linkInitiatives(
  { transaction, writers, resolution, access, at }: Step,
  { left, right }: Sides,
): Promise<void> {
  const { kept } = resolution;
  const [goesOn, other] = kept === left.id ? [left, right] : [right, left];
  if (
    kept === undefined ||
    (other.visibility === 'public' && goesOn.visibility !== 'public') ||
    other.buildsOn.includes(kept) ||
    other.buildsOn.length >= LIMITS.names ||
    !mayChange(access, other)
  ) {
    return;
  }
  const buildsOn = [...other.buildsOn, kept];
  await writers.initiatives.change(transaction, {
    current: other,
    input: { buildsOn },
    access,
    at,
  });
}

/** Both sides agreed: the decision is accepted as of that day, by those who did. */
export async function takeEffect(step: Step, sides: Sides): Promise<void> {
  const date = step.at.slice(0, 10);
  const agreed = step.resolution.consents.map(({ by }) => by);
  await moveDecision(step, ({ status, reviewBy, decisionMakers }) =>
    status === 'proposed'
      ? {
          status: 'accepted',
          date,
          decisionMakers: [...decisionMakers, ...agreed].slice(0, LIMITS.names),
          // The day to look again came before the consent: it is due at once.
          ...(reviewBy && reviewBy < date ? { reviewBy: date } : {}),
        }
      : undefined,
  );
  await linkInitiatives(step, sides);
}

/** The decision no longer stands, in the words that fit how far it came. */
export async function takeBack(step: Step): Promise<void> {
  const after: { readonly [Status in DecisionStatus]?: DecisionStatus } = {
    proposed: 'rejected',
    accepted: 'deprecated',
  };
  await moveDecision(step, current => {
    const status = after[current.status];
    return status && { status };
  });
}
