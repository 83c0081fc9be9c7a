import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { aiInitiativesApiRef } from '../apiRef';
import { useWindowFocus } from './useWindowFocus';

type Request<Name extends keyof InitiativesApi> = Parameters<
  InitiativesApi[Name]
>[0];

type Response<Name extends keyof InitiativesApi> = Awaited<
  ReturnType<InitiativesApi[Name]>
>;

interface State<T> {
  readonly value?: T;
  readonly error?: Error;
  readonly loading: boolean;
}

export interface ApiQuery<T> extends State<T> {
  reload(): void;
  /** Shows a newer value without asking again, such as the answer to a change. */
  replace(value: T): void;
}

/**
 * Loads one use case and loads it again when the request changes, when the
 * window comes back into focus, and `refreshMs` after a value that asks for it.
 * The last value stays while the next one is on its way, unless `keep` is false. No request, no load.
 */
export function useApiQuery<Name extends keyof InitiativesApi>(
  name: Name,
  request: Request<Name> | undefined,
  options: {
    readonly keep?: boolean;
    readonly refreshMs?: (value: Response<Name>) => number | undefined;
  } = {},
): ApiQuery<Response<Name>> {
  const { keep = true } = options;
  const api = useApi(aiInitiativesApiRef);
  const key = request && JSON.stringify([name, request]);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  const [state, update] = useReducer(
    (_: State<Response<Name>>, next: State<Response<Name>>) => next,
    { loading: key !== undefined },
  );
  const current = useRef(state);
  const loadedKey = useRef(key);

  const show = useCallback((next: State<Response<Name>>) => {
    current.current = next;
    update(next);
  }, []);

  useEffect(() => {
    if (key === undefined) {
      show({ loading: false });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const sameRequest = loadedKey.current === key;
    loadedKey.current = key;
    const value = keep || sameRequest ? current.current.value : undefined;
    show({ value, loading: true });
    const load = api[name] as (
      request: Request<Name>,
      options: { signal: AbortSignal },
    ) => Promise<Response<Name>>;
    load(JSON.parse(key)[1], { signal }).then(
      loaded => !signal.aborted && show({ value: loaded, loading: false }),
      error =>
        !signal.aborted &&
        show({ value, error: toError(error), loading: false }),
    );
    return () => controller.abort();
  }, [api, name, key, keep, round, show]);

  const refreshMs =
    state.value === undefined ? undefined : options.refreshMs?.(state.value);
  useEffect(() => {
    if (!refreshMs || key === undefined || state.loading) {
      return undefined;
    }
    const timer = setTimeout(reload, refreshMs);
    return () => clearTimeout(timer);
  }, [refreshMs, key, state.loading]);

  useWindowFocus(reload);

  const replace = useCallback(
    (value: Response<Name>) => show({ value, loading: false }),
    [show],
  );
  // A request that was just changed counts as loading from its first render on.
  const changed = key !== undefined && loadedKey.current !== key;
  return {
    value: keep || !changed ? state.value : undefined,
    error: changed ? undefined : state.error,
    loading: state.loading || changed,
    reload,
    replace,
  };
}
