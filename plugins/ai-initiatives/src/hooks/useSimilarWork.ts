import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  SimilarWorkAnswer,
  SimilarWorkDraft,
} from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useState } from 'react';
import { aiInitiativesApiRef } from '../apiRef';

const QUIET_MS = 300;

export interface SimilarWorkState {
  /** The last answer; it stays while the next one is on its way. */
  readonly answer?: SimilarWorkAnswer;
  readonly error?: Error;
  readonly isLoading: boolean;
}

/**
 * Work that resembles a draft, looked up a moment after the last key. A newer
 * question cancels the older one, so answers never come in the wrong order.
 */
export function useSimilarWork(draft: SimilarWorkDraft): SimilarWorkState {
  const api = useApi(aiInitiativesApiRef);
  const [state, setState] = useState<SimilarWorkState>({ isLoading: false });
  const hasText = Boolean(draft.title?.trim() || draft.problem?.trim());
  const question = hasText ? JSON.stringify(draft) : '';

  useEffect(() => {
    if (!question) {
      setState({ isLoading: false });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      setState(({ answer }) => ({ answer, isLoading: true }));
      api.findSimilarWork(JSON.parse(question), { signal }).then(
        answer => !signal.aborted && setState({ answer, isLoading: false }),
        failure =>
          !signal.aborted &&
          setState(({ answer }) => ({
            answer,
            error: toError(failure),
            isLoading: false,
          })),
      );
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, question]);

  return state;
}
