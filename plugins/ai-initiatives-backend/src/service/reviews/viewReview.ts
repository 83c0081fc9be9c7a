import {
  Review,
  ReviewSummary,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { unknownEntityWarnings } from '../records/unknownEntityWarnings';
import { gatherAgenda } from './gatherAgenda';
import { readableReviews } from './redactReviews';

export interface ReviewClock {
  readonly now: () => Date;
  /** The day of an instant where the company is. */
  readonly dayOf: (instant: string | Date) => string;
}

function byId<T extends { readonly id: string }>(
  records: readonly T[],
): readonly T[] {
  return [...new Map(records.map(record => [record.id, record])).values()];
}

const dayOf = ({ heldOn, dueOn }: Review) => heldOn ?? dueOn;

/** The last one that was held before a review. */
function previousOf(review: Review, all: readonly Review[]) {
  return all.find(
    other =>
      other.state === 'held' &&
      other.id !== review.id &&
      (review.state === 'planned' || dayOf(other) <= dayOf(review)),
  );
}

/** A review with what its page needs, as the caller may see it. */
export async function viewReview(options: {
  store: InitiativesStore;
  clock: ReviewClock;
  review: Review;
  access: Access;
}): Promise<ReviewView> {
  const { store, clock, review, access } = options;
  const { subject } = review;
  const today = clock.dayOf(clock.now());
  const all = await store.reviewsOf(subject, access);
  const previous = previousOf(review, all);
  const [agenda, named, [owner], title] = await Promise.all([
    review.state === 'planned'
      ? gatherAgenda({
          ...{ store, subject, today, access },
          dayOf: clock.dayOf,
          since: previous?.heldOn,
        })
      : undefined,
    readableReviews(store, previous ? [review, previous] : [review], access),
    store.getLabels([review.owner], access),
    titleOf(store, review, access),
  ]);
  const [shown, shownPrevious] = named.reviews;
  const labelled = { ...subject, title };
  const others = all
    .filter(({ id }) => id !== review.id)
    .map(
      (other): ReviewSummary => ({
        id: other.id,
        subject: labelled,
        owner: { ref: other.owner, title: other.owner, known: false },
        cadence: other.cadence,
        dueOn: other.dueOn,
        state: other.state,
        heldOn: other.heldOn,
        visibility: other.visibility,
        revision: other.revision,
      }),
    );
  const labels = await store.getLabels(
    others.map(({ owner: at }) => at.ref),
    access,
  );
  const labelOf = new Map(labels.map(label => [label.ref, label]));
  return {
    review: shown,
    subject: labelled,
    owner,
    today,
    agenda: agenda?.agenda,
    initiatives: byId([...(agenda?.initiatives ?? []), ...named.initiatives]),
    decisions: byId([...(agenda?.decisions ?? []), ...named.decisions]),
    principles: agenda?.principles ?? [],
    previous: shownPrevious,
    others: others.map(other => ({
      ...other,
      owner: labelOf.get(other.owner.ref) ?? other.owner,
    })),
    mayChange: mayChange(access, review),
    warnings: unknownEntityWarnings([owner]),
  };
}

function summariesOf(
  store: InitiativesStore,
  kind: 'initiative' | 'decision' | 'principle',
  query: { ids: readonly string[]; access: Access },
): Promise<readonly { readonly title: string }[]> {
  switch (kind) {
    case 'initiative':
      return store.getInitiativeSummaries(query);
    case 'decision':
      return store.getDecisionSummaries(query);
    default:
      return store.getPrincipleSummaries(query);
  }
}

async function titleOf(
  store: InitiativesStore,
  { subject: { kind, ref } }: Review,
  access: Access,
): Promise<string> {
  const found =
    kind === 'entity'
      ? await store.getLabels([ref], access)
      : await summariesOf(store, kind, { ids: [ref], access });
  return found[0]?.title ?? ref;
}
