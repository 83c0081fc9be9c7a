import {
  correctReview,
  holdReview,
  mergeFields,
  parseReviewCorrection,
  parseReviewOutcome,
  parseReviewSchedule,
  parseSkipReason,
  reschedule,
  Review,
  REVIEW_OUTCOME_FIELDS,
  REVIEW_SCHEDULE_FIELDS,
  ReviewChangeInput,
  ReviewOutcomeInput,
  ReviewView,
  RevisionConflictError,
  RevisionRequiredError,
  skipReview,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { decisionRules } from '../records/decisionRules';
import { changeNotAllowed, recordNotFound } from '../records/recordErrors';
import { RecordWriter, throwProblems } from '../records/RecordWriter';
import { completeOutcome } from './checkOutcome';
import { draftFollowUpDecision } from './draftFollowUpDecision';
import { PlanOptions, planReviewOf } from './planReviewOf';
import { audienceNow, LockedSubject, lockSubject } from './reviewSubjects';
import { planFollowing, saveReview } from './reviewWrites';
import { ReviewClock, viewReview } from './viewReview';

interface Change {
  readonly id: string;
  readonly revision: number;
  readonly access: Access;
}

/** A review and what it is about, as they are now and locked. */
interface Locked {
  readonly transaction: StoreTransaction;
  readonly current: Review;
  readonly subject: LockedSubject;
  readonly change: { readonly at: string; readonly by: string };
  readonly today: string;
}

/** The next version, and whether it is over so that another one follows. */
interface Edited {
  readonly review: Review;
  readonly isOver?: boolean;
}

/** Everything that can be done with one review. */
export class ReviewUseCases {
  private readonly decisions: RecordWriter<'decision'>;

  constructor(
    private readonly options: {
      store: InitiativesStore;
      clock: ReviewClock;
      /** Called after a commit; must neither wait nor throw. */
      afterCommit: () => void;
    },
  ) {
    this.decisions = new RecordWriter(decisionRules(options.store));
  }

  async get(id: string, access: Access): Promise<ReviewView> {
    const { store } = this.options;
    const review = await store.getRecord({ kind: 'review', id, access });
    if (!review) {
      throw recordNotFound('review', id);
    }
    return viewReview({ ...this.options, review, access });
  }

  async plan(
    request: Omit<PlanOptions, 'store' | 'clock'>,
  ): Promise<ReviewView> {
    const id = await planReviewOf({ ...this.options, ...request });
    this.options.afterCommit();
    return this.get(id, request.access);
  }

  /** When a planned one is due and how often, or what was said at a held one. */
  update(request: Change & { input: ReviewChangeInput }): Promise<ReviewView> {
    return this.change(request, async locked =>
      locked.current.state === 'planned'
        ? this.reschedule(locked, request.input)
        : this.correct(locked, request.input, request.access),
    );
  }

  /** Says what people said, once, and plans the next. */
  hold(request: Change & { input: ReviewOutcomeInput }): Promise<ReviewView> {
    const { access } = request;
    return this.change(request, async locked => {
      const { transaction, current, change, today } = locked;
      const { fields, problems } = parseReviewOutcome({
        input: { ...request.input },
        today,
        owner: current.owner,
      });
      throwProblems(`The review '${current.id}'`, problems);
      const outcome = await completeOutcome({
        ...{ transaction, current, access },
        outcome: fields,
      });
      return { review: holdReview(current, outcome, change), isOver: true };
    });
  }

  skip(request: Change & { input: { reason: string } }): Promise<ReviewView> {
    return this.change(request, async ({ current, change }) => {
      const { fields, problems } = parseSkipReason({
        input: { ...request.input },
      });
      throwProblems(`The review '${current.id}'`, problems);
      return {
        review: skipReview(current, fields.reason, change),
        isOver: true,
      };
    });
  }

  draftFollowUp(
    request: Change & { input: { followUp: number } },
  ): Promise<ReviewView> {
    return this.change(request, async locked => {
      const review = await draftFollowUpDecision({
        ...locked,
        decisions: this.decisions,
        place: request.input.followUp,
        access: request.access,
        at: locked.change.at,
      });
      return review && { review };
    });
  }

  private reschedule(locked: Locked, change: ReviewChangeInput): Edited {
    const { current, today } = locked;
    const { fields, problems } = parseReviewSchedule({
      input: mergeFields<Review>({
        current,
        input: { ...change },
        fields: REVIEW_SCHEDULE_FIELDS,
      }),
      today,
    });
    throwProblems(`The review '${current.id}'`, problems);
    const schedule = { ...fields, owner: fields.owner ?? current.owner };
    return { review: reschedule(current, schedule, locked.change) };
  }

  private async correct(
    locked: Locked,
    change: ReviewChangeInput,
    access: Access,
  ): Promise<Edited> {
    const { transaction, current, today } = locked;
    const { fields, problems } = parseReviewCorrection({
      input: mergeFields<Review>({
        current,
        input: { ...change },
        fields: ['owner', ...REVIEW_OUTCOME_FIELDS],
      }),
      today,
      owner: current.owner,
    });
    throwProblems(`The review '${current.id}'`, problems);
    const outcome = await completeOutcome({
      ...{ transaction, current, access },
      outcome: fields,
    });
    const corrected = { ...outcome, owner: fields.owner };
    return { review: correctReview(current, corrected, locked.change) };
  }

  /** Subject first, then the review: everybody locks in this order. */
  private async change(
    request: Change,
    edit: (locked: Locked) => Promise<Edited | undefined>,
  ): Promise<ReviewView> {
    const { id, revision, access } = request;
    const { store, clock, afterCommit } = this.options;
    const now = clock.now();
    const change = { at: now.toISOString(), by: access.viewer.ref };
    const written = await store.write<
      { readonly saved: Review } | { readonly conflict: Review }
    >(async transaction => {
      const { subject, current } = await this.lock(transaction, id, access);
      if (!mayChange(access, current)) {
        throw changeNotAllowed('review', current);
      }
      if (revision === 0) {
        throw new RevisionRequiredError(
          `Say which version of review '${id}' the change is based on: send If-Match with its revision`,
        );
      }
      if (revision !== current.revision) {
        return { conflict: current };
      }
      const today = clock.dayOf(now);
      const locked = { transaction, current, subject, change, today };
      const edited = await edit(locked);
      if (!edited) {
        return { saved: current };
      }
      const review = {
        ...edited.review,
        ...audienceNow(edited.review, subject),
      };
      await saveReview(transaction, review);
      if (edited.isOver) {
        await planFollowing(transaction, { review, subject, ...change });
      }
      return { saved: review };
    });
    afterCommit();
    if ('conflict' in written) {
      throw new RevisionConflictError(
        `The review '${id}' was changed meanwhile: your change is based on revision ${revision}, the current one is ${written.conflict.revision}`,
        await viewReview({ ...this.options, review: written.conflict, access }),
      );
    }
    return viewReview({ ...this.options, review: written.saved, access });
  }

  private async lock(
    transaction: StoreTransaction,
    id: string,
    access: Access,
  ) {
    const kind = 'review';
    const found = await transaction.findReview({ id, access });
    const subject =
      found && (await lockSubject(transaction, found.subject, access));
    const current =
      subject && (await transaction.lockRecord({ kind, id, access }));
    if (!current) {
      throw recordNotFound(kind, id);
    }
    return { subject, current };
  }
}
