import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listInitiatives'
  | 'getInitiativeFacets'
  | 'listRisksByDomain'
  | 'getInitiative'
  | 'createInitiative'
  | 'updateInitiative'
  | 'archiveInitiative'
  | 'restoreInitiative'
  | 'getInitiativeHistory';

/** Calls about initiatives. */
export function initiativeCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listInitiatives: (query, options) =>
      caller.call({ path: '/initiatives', query: { ...query } }, options),

    getInitiativeFacets: (_, options) =>
      caller.call({ path: '/initiative-facets' }, options),

    listRisksByDomain: (_, options) =>
      caller.call({ path: '/initiative-risks' }, options),

    getInitiative: ({ id }, options) =>
      caller.call({ path: `/initiatives/${segment(id)}` }, options),

    createInitiative: (request, options) =>
      caller.create('/initiatives', request, options),

    updateInitiative: (request, options) =>
      caller.change(
        'PATCH',
        `/initiatives/${segment(request.id)}`,
        request,
        options,
      ),

    archiveInitiative: (request, options) =>
      caller.change(
        'POST',
        `/initiatives/${segment(request.id)}/archive`,
        request,
        options,
      ),

    restoreInitiative: (request, options) =>
      caller.change(
        'POST',
        `/initiatives/${segment(request.id)}/restore`,
        request,
        options,
      ),

    getInitiativeHistory: (request, options) =>
      caller.call(
        { path: `/initiatives/${segment(request.id)}/history` },
        options,
      ),
  };
}
