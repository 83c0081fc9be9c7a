import { useApi } from '@backstage/frontend-plugin-api';
import { useSyncExternalStore } from 'react';
import { aiInitiativesApiRef } from '../apiRef';
import { type OverviewState, overviewStoreOf } from './OverviewStore';
import { useWindowFocus } from './useWindowFocus';

/** What an entity page shows; card and tab share one request. */
export function useEntityOverview(
  entityRef: string,
): OverviewState & { reload(): void; showAll(): void } {
  const api = useApi(aiInitiativesApiRef);
  const store = overviewStoreOf(api, entityRef);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useWindowFocus(store.refresh);
  return { ...state, reload: store.reload, showAll: store.showAll };
}
