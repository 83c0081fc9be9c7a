import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listPrinciples'
  | 'getPrinciple'
  | 'createPrinciple'
  | 'takeOverPrinciple'
  | 'updatePrinciple'
  | 'archivePrinciple'
  | 'restorePrinciple'
  | 'getPrincipleHistory';

/** Calls about principles. */
export function principleCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listPrinciples: (query, options) =>
      caller.call({ path: '/principles', query: { ...query } }, options),

    getPrinciple: ({ id }, options) =>
      caller.call({ path: `/principles/${segment(id)}` }, options),

    createPrinciple: (request, options) =>
      caller.create('/principles', request, options),

    takeOverPrinciple: (body, options) =>
      caller.call(
        { path: '/principles/from-entity', method: 'POST', body },
        options,
      ),

    updatePrinciple: (request, options) =>
      caller.change(
        'PATCH',
        `/principles/${segment(request.id)}`,
        request,
        options,
      ),

    archivePrinciple: (request, options) =>
      caller.change(
        'POST',
        `/principles/${segment(request.id)}/archive`,
        request,
        options,
      ),

    restorePrinciple: (request, options) =>
      caller.change(
        'POST',
        `/principles/${segment(request.id)}/restore`,
        request,
        options,
      ),

    getPrincipleHistory: (request, options) =>
      caller.call(
        { path: `/principles/${segment(request.id)}/history` },
        options,
      ),
  };
}
