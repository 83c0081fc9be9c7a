import type { EntityGraph } from '../catalog/EntityGraph';
import type { InitiativesStore } from '../database/InitiativesStore';
import { entityVisible } from './entityVisible';
import type { UnguardedInitiativesService } from './InitiativesService';
import { RecordHistory } from './records/RecordHistory';
import { readableReviews } from './reviews/redactReviews';
import { ReviewUseCases } from './reviews/ReviewUseCases';
import type { ReviewClock } from './reviews/viewReview';

type Names =
  | 'listReviews'
  | 'getReview'
  | 'planReview'
  | 'updateReview'
  | 'holdReview'
  | 'skipReview'
  | 'draftFollowUp'
  | 'getReviewHistory';

/** The use cases by which people look back. */
export function createReviewUseCases(options: {
  store: InitiativesStore;
  graph: Pick<EntityGraph, 'around' | 'visibleTo'>;
  clock: ReviewClock;
  afterCommit: () => void;
}): Pick<UnguardedInitiativesService, Names> & {
  readonly reviews: ReviewUseCases;
} {
  const { store, graph, clock } = options;
  const reviews = new ReviewUseCases(options);
  const history = new RecordHistory({
    store,
    rules: {
      kind: 'review',
      references: [],
      withoutUnreadable: async (snapshots, access) =>
        (await readableReviews(store, snapshots, access)).reviews,
    },
  });
  return {
    reviews,

    async listReviews(query, { access }) {
      const today = clock.dayOf(clock.now());
      return {
        ...(await store.listReviews({ ...query, today }, access)),
        today,
      };
    },
    getReview: ({ id }, { access }) => reviews.get(id, access),
    planReview: (request, context) =>
      reviews.plan({
        ...request,
        access: context.access,
        isVisible: entityVisible(graph, context),
      }),
    updateReview: (request, { access }) =>
      reviews.update({ ...request, access }),
    holdReview: (request, { access }) => reviews.hold({ ...request, access }),
    skipReview: (request, { access }) => reviews.skip({ ...request, access }),
    draftFollowUp: (request, { access }) =>
      reviews.draftFollowUp({ ...request, access }),
    getReviewHistory: ({ id }, { access }) => history.get(id, access),
  };
}
