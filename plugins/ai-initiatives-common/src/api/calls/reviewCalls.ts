import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listReviews'
  | 'getReview'
  | 'planReview'
  | 'updateReview'
  | 'holdReview'
  | 'skipReview'
  | 'draftFollowUp'
  | 'getReviewHistory';

/** Calls about reviews. */
export function reviewCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listReviews: (query, options) =>
      caller.call({ path: '/reviews', query: { ...query } }, options),

    getReview: ({ id }, options) =>
      caller.call({ path: `/reviews/${segment(id)}` }, options),

    planReview: (request, options) =>
      caller.create('/reviews', request, options),

    updateReview: (request, options) =>
      caller.change(
        'PATCH',
        `/reviews/${segment(request.id)}`,
        request,
        options,
      ),

    holdReview: (request, options) =>
      caller.change(
        'PUT',
        `/reviews/${segment(request.id)}/outcome`,
        request,
        options,
      ),

    skipReview: (request, options) =>
      caller.change(
        'POST',
        `/reviews/${segment(request.id)}/skip`,
        request,
        options,
      ),

    draftFollowUp: (request, options) =>
      caller.change(
        'POST',
        `/reviews/${segment(request.id)}/follow-up-decision`,
        request,
        options,
      ),

    getReviewHistory: ({ id }, options) =>
      caller.call({ path: `/reviews/${segment(id)}/history` }, options),
  };
}
