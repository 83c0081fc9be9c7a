import { createHash } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import {
  describeValue,
  parseReviewPlan,
  planReview,
  Review,
  ReviewPlanInput,
  ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { throwProblems } from '../records/RecordWriter';
import { checkIdempotencyKey } from '../records/checkIdempotencyKey';
import {
  audienceOf,
  checkMayPlan,
  defaultOwner,
  lockSubject,
  subjectNotFound,
} from './reviewSubjects';
import { createReview, newReviewId } from './reviewWrites';
import type { ReviewClock } from './viewReview';

/** Whether the caller may see the entity; asked outside of any transaction. */
export type EntityVisible = (ref: string) => Promise<boolean>;

export interface PlanOptions {
  readonly store: InitiativesStore;
  readonly clock: ReviewClock;
  readonly input: ReviewPlanInput;
  readonly idempotencyKey?: string;
  readonly access: Access;
  readonly isVisible: EntityVisible;
  /** Names what a seed made. */
  readonly originKey?: string;
}

async function refuseSecond(
  transaction: StoreTransaction,
  subject: ReviewSubject,
): Promise<void> {
  const [earlier] = await transaction.repeatingReviewsOf(subject);
  if (earlier) {
    throw new ConflictError(
      `There is a ${earlier.cadence} review already: '${earlier.id}', due on ${earlier.dueOn}. Change how often it comes instead of planning another.`,
    );
  }
}

/** Plans a review; returns its id. Nobody may read it who may not read its subject. */
export async function planReviewOf(options: PlanOptions): Promise<string> {
  const { store, clock, access, idempotencyKey, originKey } = options;
  const now = clock.now();
  const at = now.toISOString();
  const by = access.viewer.ref;
  const { fields, problems } = parseReviewPlan({
    input: { ...options.input },
    today: clock.dayOf(now),
  });
  throwProblems('The review', problems);
  checkIdempotencyKey(idempotencyKey);
  const { subject, owner, cadence, dueOn } = fields;
  if (subject.kind === 'entity' && !(await options.isVisible(subject.ref))) {
    throw subjectNotFound(subject);
  }
  const request = idempotencyKey && {
    actor: by,
    key: idempotencyKey,
    requestHash: createHash('sha256')
      .update(JSON.stringify(['review', options.input]))
      .digest('hex'),
  };
  return store.write(async transaction => {
    const earlier = request && (await transaction.recallRequest(request));
    if (request && earlier) {
      if (earlier.requestHash !== request.requestHash) {
        throw new ConflictError(
          `The idempotency key ${describeValue(
            request.key,
          )} was used for another request; send a fresh one`,
        );
      }
      return earlier.recordId;
    }
    const locked = await lockSubject(transaction, subject, access);
    if (!locked) {
      throw subjectNotFound(subject);
    }
    checkMayPlan(access, subject, locked);
    if (cadence !== 'on-event') {
      await refuseSecond(transaction, subject);
    }
    const id = newReviewId(at);
    const review: Review = planReview({
      id,
      series: id,
      subject,
      schedule: {
        owner: owner ?? defaultOwner(subject, locked, access),
        cadence,
        dueOn,
      },
      audience: audienceOf(locked),
      originKey,
      change: { at, by },
    });
    await createReview(transaction, review);
    if (request) {
      await transaction.rememberRequest({ ...request, recordId: id, at });
    }
    return id;
  });
}
