import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  canChange,
  describeValue,
  Guarded,
  ReviewAudience,
  ReviewSubject,
  strictest,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import { recordNotFound } from '../records/recordErrors';

/** What is reviewed, as far as it decides about its reviews. */
export interface LockedSubject {
  /** Absent for entities, which everybody may look back at who sees them. */
  readonly guarded?: Guarded & { readonly archivedAt?: string };
  /** Entities it hangs on. */
  readonly entities: readonly string[];
}

const EVERYBODY: ReviewAudience = { visibility: 'public', readers: [] };

const isRef = (owner: string) => /^(group|user):/.test(owner);

/** The record as it is now, locked; undefined when absent or not to be read. */
export async function lockSubject(
  transaction: StoreTransaction,
  { kind, ref }: ReviewSubject,
  access: Access,
): Promise<LockedSubject | undefined> {
  switch (kind) {
    case 'initiative': {
      const found = await transaction.lockRecord({ kind, id: ref, access });
      return (
        found && {
          guarded: found,
          entities: found.attachments.map(({ entityRef }) => entityRef),
        }
      );
    }
    case 'decision': {
      const found = await transaction.lockRecord({ kind, id: ref, access });
      return (
        found && {
          guarded: found,
          entities: found.entities.map(({ entityRef }) => entityRef),
        }
      );
    }
    case 'principle': {
      const found = await transaction.lockRecord({ kind, id: ref, access });
      return (
        found && {
          guarded: found,
          entities: found.scope ? [found.scope] : [],
        }
      );
    }
    default:
      return { entities: [ref] };
  }
}

/** The same words for what is absent and for what may not be read. */
export function subjectNotFound({ kind, ref }: ReviewSubject): NotFoundError {
  return kind === 'entity'
    ? new NotFoundError(
        `No entity ${describeValue(ref)} that is visible to you`,
      )
    : recordNotFound(kind, ref);
}

/** Who may read what is reviewed may read its reviews, and nobody else. */
export function audienceOf({ guarded }: LockedSubject): ReviewAudience {
  if (!guarded || guarded.visibility === 'public') {
    return EVERYBODY;
  }
  const { visibility, readers, owner, createdBy } = guarded;
  return {
    visibility,
    readers: [...new Set([owner, createdBy, ...readers])].filter(isRef),
  };
}

/** What was said in confidence stays so, and what is restricted now becomes it. */
export function audienceNow(
  review: ReviewAudience,
  subject: LockedSubject,
): ReviewAudience {
  const { visibility, readers } = strictest(
    { visibility: review.visibility, readers: review.readers },
    audienceOf(subject),
  );
  return { visibility, readers };
}

/** Owners of a record, whoever registered it, and stewards plan its reviews. */
export function checkMayPlan(
  access: Access,
  { kind, ref }: ReviewSubject,
  { guarded }: LockedSubject,
): void {
  // A decision in a repository is not changed here, and yet looked back at.
  if (guarded && !canChange(access.viewer, { ...guarded, source: undefined })) {
    throw new NotAllowedError(
      `Only the owner ${guarded.owner}, whoever registered it, and stewards may plan a review of ${kind} '${ref}'`,
    );
  }
}

/** Whose the review is, unless somebody says so. */
export function defaultOwner(
  { kind, ref }: ReviewSubject,
  { guarded }: LockedSubject,
  access: Access,
): string {
  if (guarded && isRef(guarded.owner)) {
    return guarded.owner;
  }
  return kind === 'entity' && isRef(ref) ? ref : access.viewer.ref;
}
