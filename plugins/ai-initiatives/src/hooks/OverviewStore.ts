import { toError } from '@backstage/errors';
import {
  type EntityOverview,
  type InitiativesApi,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';

export interface OverviewState {
  readonly value?: EntityOverview;
  readonly error?: Error;
  readonly loading: boolean;
  /** Whether as much was asked for as an answer may hold. */
  readonly isFull: boolean;
}

/** One entity's overview: loaded once for all who look at it at the same time. */
export class OverviewStore {
  private state: OverviewState = { loading: true, isFull: false };
  private controller?: AbortController;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly options: { api: InitiativesApi; entityRef: string },
  ) {}

  get isIdle(): boolean {
    return this.listeners.size === 0;
  }

  readonly getState = (): OverviewState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) {
      this.reload();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.isIdle) {
        this.controller?.abort();
      }
    };
  };

  /** Asks again although an answer may be on its way: that one is out of date. */
  readonly reload = (): void => {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    const { signal } = controller;
    const { api, entityRef } = this.options;
    const limit = this.state.isFull ? LIMITS.overviewItems : undefined;
    this.show({ error: undefined, loading: true });
    api.getEntityOverview({ entityRef, limit }, { signal }).then(
      value => !signal.aborted && this.show({ value, loading: false }),
      error =>
        !signal.aborted && this.show({ error: toError(error), loading: false }),
    );
  };

  /** Asks for what the first answer left out. */
  readonly showAll = (): void => {
    if (!this.state.isFull) {
      this.show({ isFull: true });
      this.reload();
    }
  };

  /** For several who notice the same reason to look again. */
  readonly refresh = (): void => {
    if (!this.state.loading) {
      this.reload();
    }
  };

  private show(changes: Partial<OverviewState>): void {
    this.state = { ...this.state, ...changes };
    this.listeners.forEach(listener => listener());
  }
}

const stores = new WeakMap<InitiativesApi, Map<string, OverviewStore>>();

/** The entity's store; those nobody looks at any more are forgotten. */
export function overviewStoreOf(
  api: InitiativesApi,
  entityRef: string,
): OverviewStore {
  const known = stores.get(api) ?? new Map<string, OverviewStore>();
  stores.set(api, known);
  const found = known.get(entityRef);
  if (found) {
    return found;
  }
  [...known]
    .filter(([, store]) => store.isIdle)
    .forEach(([ref]) => known.delete(ref));
  const store = new OverviewStore({ api, entityRef });
  known.set(entityRef, store);
  return store;
}
