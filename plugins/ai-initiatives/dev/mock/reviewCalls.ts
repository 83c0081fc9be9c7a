import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  type AgendaFacts,
  buildAgenda,
  correctReview,
  draftFollowUp,
  followingDueOn,
  holdReview,
  type InitiativesApi,
  isDue,
  parseReviewCorrection,
  parseReviewOutcome,
  parseReviewPlan,
  parseReviewSchedule,
  planReview,
  reschedule,
  type Review,
  type ReviewSubject,
  type ReviewSummary,
  type ReviewView,
  RevisionConflictError,
  skipReview,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { pageOf } from './pageOf';

type ReviewCalls = Pick<
  InitiativesApi,
  | 'listReviews'
  | 'getReview'
  | 'planReview'
  | 'updateReview'
  | 'holdReview'
  | 'skipReview'
  | 'draftFollowUp'
  | 'getReviewHistory'
>;

const ME = 'user:default/guest';
const EVERYBODY = { visibility: 'public', readers: [] } as const;

function checked<
  T extends { problems: readonly { field: string; rule: string }[] },
>(parsed: T): T {
  if (parsed.problems.length > 0) {
    throw new InputError(
      `${parsed.problems[0].field} ${parsed.problems[0].rule}`,
    );
  }
  return parsed;
}

/** Reviews in memory. */
export class ReviewShelf {
  private readonly reviews = new Map<string, Review>();

  all(): readonly Review[] {
    return [...this.reviews.values()];
  }

  get(id: string): Review {
    const found = this.reviews.get(id);
    if (!found) {
      throw new NotFoundError(`No review '${id}'`);
    }
    return found;
  }

  put(review: Review): Review {
    this.reviews.set(review.id, review);
    return review;
  }

  nextId(): string {
    return `review-${this.reviews.size + 1}`;
  }

  /** The next one planned of a record or an entity. */
  nextOf({ kind, ref }: ReviewSubject): Review | undefined {
    return this.all()
      .filter(
        ({ state, subject }) =>
          state === 'planned' && subject.kind === kind && subject.ref === ref,
      )
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  }
}

export function reviewSummary(house: MockHouse, review: Review): ReviewSummary {
  const { subject } = review;
  const title = {
    initiative: () => house.initiatives.get(subject.ref).title,
    decision: () => house.decisions.get(subject.ref).title,
    principle: () => house.principles.get(subject.ref).title,
    entity: () => house.label(subject.ref).title,
  }[subject.kind]();
  return {
    id: review.id,
    subject: { ...subject, title },
    owner: house.label(review.owner),
    cadence: review.cadence,
    dueOn: review.dueOn,
    state: review.state,
    heldOn: review.heldOn,
    visibility: review.visibility,
    revision: review.revision,
  };
}

function recordsOf(house: MockHouse, { kind, ref }: ReviewSubject) {
  const initiatives = house
    .current()
    .filter(
      item =>
        (kind === 'initiative' && item.id === ref) ||
        (kind === 'entity' && item.owner === ref),
    );
  const ids = new Set(initiatives.map(({ id }) => id));
  const decisions = house.decisions
    .all()
    .filter(
      item =>
        item.id === ref ||
        item.owner === ref ||
        item.initiatives.some(id => ids.has(id)),
    );
  return { initiatives, decisions, ids };
}

function factsOf(house: MockHouse, subject: ReviewSubject): AgendaFacts {
  const { initiatives, decisions, ids } = recordsOf(house, subject);
  const aged = (item: {
    id: string;
    createdAt: string;
    updatedAt: string;
  }) => ({
    id: item.id,
    createdOn: item.createdAt.slice(0, 10),
    changedOn: item.updatedAt.slice(0, 10),
  });
  return {
    initiatives: initiatives.map(item => ({
      ...aged(item),
      stage: item.stage,
    })),
    decisions: decisions.map(item => ({
      ...aged(item),
      status: item.status,
      reviewBy: item.reviewBy,
    })),
    overlaps: house
      .overlaps()
      .filter(
        ({ left, right, band }) =>
          band === 'likely' && left.owner.ref !== right.owner.ref,
      )
      .flatMap(({ left, right }) => {
        const own = [left, right].find(({ id }) => ids.has(id));
        const other = own === left ? right : left;
        return own
          ? [
              {
                initiative: own.id,
                other: other.id,
                changedOn: other.updatedAt.slice(0, 10),
              },
            ]
          : [];
      }),
    principles: [],
    parallels: [],
    challenges: [],
    outcomes: [],
  };
}

export function reviewCalls(options: {
  house: MockHouse;
  now: () => string;
}): ReviewCalls {
  const { house, now } = options;
  const { reviews: shelf } = house;
  const today = () => now().slice(0, 10);
  const change = () => ({ at: now(), by: ME });

  const view = (review: Review): ReviewView => {
    const { subject } = review;
    const others = shelf
      .all()
      .filter(
        other => other.id !== review.id && other.subject.ref === subject.ref,
      )
      .sort((a, b) => b.dueOn.localeCompare(a.dueOn));
    const previous = others.find(({ state }) => state === 'held');
    return {
      review,
      subject: reviewSummary(house, review).subject,
      owner: house.label(review.owner),
      today: today(),
      agenda:
        review.state === 'planned'
          ? buildAgenda({
              facts: factsOf(house, subject),
              since: previous?.heldOn,
              today: today(),
            })
          : undefined,
      initiatives: house.current().map(item => house.initiativeSummary(item)),
      decisions: house.decisions.all().map(house.decisionSummary),
      principles: [],
      previous,
      others: others.map(other => reviewSummary(house, other)),
      mayChange: true,
      warnings: [],
    };
  };

  const current = (id: string, revision: number) => {
    const review = shelf.get(id);
    if (review.revision !== revision) {
      throw new RevisionConflictError('Changed meanwhile', view(review));
    }
    return review;
  };

  const over = (review: Review) => {
    const dueOn = followingDueOn(review);
    shelf.put(review);
    if (dueOn) {
      const { owner, cadence, anchor, series, subject } = review;
      shelf.put(
        planReview({
          ...{ id: shelf.nextId(), series, subject, anchor },
          schedule: { owner, cadence, dueOn },
          audience: EVERYBODY,
          change: change(),
        }),
      );
    }
    return view(review);
  };

  return {
    listReviews: async ({ state = 'planned', due, ...query }) => {
      const found = shelf
        .all()
        .filter(review => review.state === state)
        .filter(({ dueOn }) => due !== 'now' || isDue(dueOn, today()))
        .filter(
          ({ subject: { ref } }) =>
            !(query.initiative || query.decision || query.entityRef) ||
            [query.initiative, query.decision, query.entityRef].includes(ref),
        )
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
        .map(review => reviewSummary(house, review));
      return { ...pageOf(found, query), today: today() };
    },
    getReview: async ({ id }) => view(shelf.get(id)),
    planReview: async ({ input }) => {
      const { fields } = checked(
        parseReviewPlan({ input: { ...input }, today: today() }),
      );
      const { subject, owner = 'group:default/team-claims' } = fields;
      const earlier = shelf.nextOf(subject);
      if (
        earlier &&
        earlier.cadence !== 'on-event' &&
        fields.cadence !== 'on-event'
      ) {
        throw new ConflictError(`There is a review already: '${earlier.id}'`);
      }
      const id = shelf.nextId();
      return view(
        shelf.put(
          planReview({
            ...{ id, series: id, subject },
            schedule: { ...fields, owner },
            audience: EVERYBODY,
            change: change(),
          }),
        ),
      );
    },
    updateReview: async ({ id, revision, input }) => {
      const review = current(id, revision);
      if (review.state === 'planned') {
        const { owner, cadence, dueOn } = { ...review, ...input };
        const { fields } = checked(
          parseReviewSchedule({
            input: { owner, cadence, dueOn },
            today: today(),
          }),
        );
        const schedule = { ...fields, owner: fields.owner ?? review.owner };
        return view(shelf.put(reschedule(review, schedule, change())));
      }
      const { fields } = checked(
        parseReviewCorrection({
          input: {
            owner: review.owner,
            heldOn: review.heldOn,
            participants: review.participants,
            works: review.works,
            friction: review.friction,
            mustEvolve: review.mustEvolve,
            items: review.items,
            followUps: review.followUps,
            ...input,
          },
          today: today(),
          owner: review.owner,
        }),
      );
      return view(shelf.put(correctReview(review, fields, change())));
    },
    holdReview: async ({ id, revision, input }) => {
      const review = current(id, revision);
      const { fields } = checked(
        parseReviewOutcome({
          input: { ...input },
          today: today(),
          owner: review.owner,
        }),
      );
      return over(holdReview(review, fields, change()));
    },
    skipReview: async ({ id, revision, input }) =>
      over(skipReview(current(id, revision), input.reason, change())),
    draftFollowUp: async ({ id, revision, input }) => {
      const review = current(id, revision);
      const { id: decision } = house.decisions.create(
        draftFollowUp({
          review,
          followUp: review.followUps[input.followUp],
          guarded: review,
          entities:
            review.subject.kind === 'entity' ? [review.subject.ref] : [],
          proposer: ME,
          supersedes: false,
        }),
      );
      return view(
        shelf.put({
          ...review,
          revision: review.revision + 1,
          followUps: review.followUps.map((item, index) =>
            index === input.followUp ? { ...item, decision } : item,
          ),
        }),
      );
    },
    getReviewHistory: async () => ({
      items: [],
      totalItems: 0,
      limit: 0,
      offset: 0,
    }),
  };
}
