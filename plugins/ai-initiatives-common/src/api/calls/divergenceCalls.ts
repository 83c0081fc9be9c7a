import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listDivergences'
  | 'getDivergence'
  | 'judgeDivergence'
  | 'undoDivergenceVerdict';

/** Calls about divergences. */
export function divergenceCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listDivergences: (query, options) =>
      caller.call({ path: '/divergences', query: { ...query } }, options),

    getDivergence: ({ id }, options) =>
      caller.call({ path: `/divergences/${segment(id)}` }, options),

    judgeDivergence: ({ id, input }, options) =>
      caller.call(
        {
          path: `/divergences/${segment(id)}/verdict`,
          method: 'POST',
          body: input,
        },
        options,
      ),

    undoDivergenceVerdict: ({ id }, options) =>
      caller.call(
        { path: `/divergences/${segment(id)}/verdict`, method: 'DELETE' },
        options,
      ),
  };
}
