import { ConflictError, InputError } from '@backstage/errors';
import {
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
  type ReviewView,
  RevisionConflictError,
  skipReview,
} from 'backstage-plugin-ai-initiatives-common';
import { agendaFacts } from './agendaFacts';
import type { MockHouse } from './MockHouse';
import { pageOf } from './pageOf';
import { reviewSummary } from './reviewSummary';

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
              facts: agendaFacts(house, subject),
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
