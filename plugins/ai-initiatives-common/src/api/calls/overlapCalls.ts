import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'findSimilarWork'
  | 'compareInitiatives'
  | 'listOverlaps'
  | 'listOverlapGroups'
  | 'getOverlapGroup'
  | 'proposeResolution'
  | 'consentToResolution'
  | 'undoResolution'
  | 'listResolutions';

/** Calls about similar work and how it is settled. */
export function overlapCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    findSimilarWork: (draft, options) =>
      caller.post('/similar', draft, options),

    compareInitiatives: ({ ids }, options) =>
      caller.call({ path: '/comparison', query: { id: ids } }, options),

    listOverlaps: (query, options) =>
      caller.call({ path: '/overlaps', query: { ...query } }, options),

    listOverlapGroups: (query, options) =>
      caller.call({ path: '/overlap-groups', query: { ...query } }, options),

    getOverlapGroup: ({ id }, options) =>
      caller.call({ path: `/overlap-groups/${segment(id)}` }, options),

    proposeResolution: (input, options) =>
      caller.post('/resolutions', input, options),

    consentToResolution: ({ id }, options) =>
      caller.post(`/resolutions/${segment(id)}/consent`, undefined, options),

    undoResolution: ({ id }, options) =>
      caller.post(`/resolutions/${segment(id)}/undo`, undefined, options),

    listResolutions: (query, options) =>
      caller.call({ path: '/resolutions', query: { ...query } }, options),
  };
}
