import type { InitiativesApi } from '../InitiativesApi';
import { entityPath, segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'getEntityOverview'
  | 'getEntityFacts'
  | 'listEntityFacts'
  | 'listFollows'
  | 'follow'
  | 'unfollow'
  | 'followEntity'
  | 'unfollowEntity'
  | 'getInsights';

/** Calls about catalog entities, what people follow, and the whole. */
export function entityCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    getEntityOverview: ({ entityRef, ...query }, options) =>
      caller.call(
        { path: `/entities/${entityPath(entityRef)}/overview`, query },
        options,
      ),

    getEntityFacts: ({ entityRef }, options) =>
      caller.call(
        { path: `/entities/${entityPath(entityRef)}/facts` },
        options,
      ),

    listEntityFacts: (request, options) =>
      caller.post('/entities/facts', request, options),

    listFollows: (_, options) => caller.call({ path: '/follows' }, options),

    follow: ({ kind, id }, options) =>
      caller.call(
        { path: `/follows/${kind}/${segment(id)}`, method: 'PUT' },
        options,
      ),

    unfollow: ({ kind, id }, options) =>
      caller.call(
        { path: `/follows/${kind}/${segment(id)}`, method: 'DELETE' },
        options,
      ),

    followEntity: ({ entityRef }, options) =>
      caller.call(
        { path: `/follows/entity/${entityPath(entityRef)}`, method: 'PUT' },
        options,
      ),

    unfollowEntity: ({ entityRef }, options) =>
      caller.call(
        { path: `/follows/entity/${entityPath(entityRef)}`, method: 'DELETE' },
        options,
      ),

    getInsights: (query, options) =>
      caller.call({ path: '/insights', query: { ...query } }, options),
  };
}
