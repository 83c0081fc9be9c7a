import { useApi } from '@backstage/frontend-plugin-api';
import type {
  DecisionView,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import { useCallback } from 'react';
import { aiInitiativesApiRef } from '../apiRef';
import { useToast } from './useToast';

/** The page of a decision, and how it learns of what was said. */
export interface DiscussionProps {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
}

/** Says something, shows the decision as it is then, and that it worked. */
export function useDiscussion({
  onChanged,
}: Pick<DiscussionProps, 'onChanged'>): (
  say: (api: InitiativesApi) => Promise<DecisionView>,
  done: string,
) => Promise<void> {
  const api = useApi(aiInitiativesApiRef);
  const toast = useToast();
  return useCallback(
    async (say, done) => {
      onChanged(await say(api));
      toast(done);
    },
    [api, onChanged, toast],
  );
}
