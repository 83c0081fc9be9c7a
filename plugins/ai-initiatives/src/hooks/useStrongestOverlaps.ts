import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  LIMITS,
  type InitiativesApi,
  type Overlap,
  type OverlapBand,
  type OverlapQuery,
} from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useReducer, useState } from 'react';
import { aiInitiativesApiRef } from '../apiRef';

/** More lines than this hide each other. */
export const MOST_PAIRS = 600;

export interface StrongestOverlaps {
  readonly pairs: readonly Overlap[];
  /** How many there are, whether loaded or not. */
  readonly total: number;
}

/** Reads page after page, the strongest band first, and the totals of all bands. */
async function loadStrongest(
  api: InitiativesApi,
  query: OverlapQuery,
  options: { bands: readonly OverlapBand[]; signal: AbortSignal },
): Promise<StrongestOverlaps> {
  const { bands, signal } = options;
  const pairs: Overlap[] = [];
  let total = 0;
  for (const band of bands) {
    let offset = 0;
    let inBand = 0;
    do {
      const limit = Math.min(LIMITS.pageSize, MOST_PAIRS - pairs.length);
      const page = await api.listOverlaps(
        { ...query, band, limit, offset },
        { signal },
      );
      pairs.push(...page.items);
      inBand = page.totalItems;
      offset += limit;
    } while (offset < inBand && pairs.length < MOST_PAIRS);
    total += inBand;
  }
  return { pairs, total };
}

/** The strongest pairs that fit some filters, as many as can be drawn. */
export function useStrongestOverlaps(
  query: OverlapQuery,
  bands: readonly OverlapBand[],
) {
  const api = useApi(aiInitiativesApiRef);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  const [state, setState] = useState<{
    value?: StrongestOverlaps;
    error?: Error;
    loading: boolean;
  }>({ loading: true });
  const key = JSON.stringify([query, bands]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const [asked, wanted] = JSON.parse(key);
    setState(({ value }) => ({ value, loading: true }));
    loadStrongest(api, asked, { bands: wanted, signal }).then(
      value => !signal.aborted && setState({ value, loading: false }),
      error =>
        !signal.aborted && setState({ error: toError(error), loading: false }),
    );
    return () => controller.abort();
  }, [api, key, round]);
  return { ...state, reload };
}
