import type { InitiativesApi } from '../InitiativesApi';
import type { Caller } from './Caller';

type Names =
  | 'verifyStore'
  | 'getOverlapRebuild'
  | 'rebuildOverlaps'
  | 'cancelOverlapRebuild';

/** Calls about the store as a whole. */
export function upkeepCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    verifyStore: (_, options) =>
      caller.call({ path: '/verification', method: 'POST' }, options),

    getOverlapRebuild: (_, options) =>
      caller.call({ path: '/overlap-rebuild' }, options),

    rebuildOverlaps: (_, options) =>
      caller.call({ path: '/overlap-rebuild', method: 'POST' }, options),

    cancelOverlapRebuild: (_, options) =>
      caller.call({ path: '/overlap-rebuild', method: 'DELETE' }, options),
  };
}
