import { useApi } from '@backstage/frontend-plugin-api';
import {
  type DecisionInput,
  type DecisionView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../apiRef';
import { useChange } from './useChange';

/**
 * Changes one thing about a decision from its page. When somebody else saved in
 * the meantime, their version is shown and the change is left to the person.
 */
export function useDecisionChange(options: {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
}) {
  const { view, onChanged } = options;
  const api = useApi(aiInitiativesApiRef);
  const { run, isPending, error, reset } = useChange();
  const { id, revision } = view.decision;
  const save = (input: DecisionInput, onSaved?: () => void) =>
    run(async () => {
      try {
        onChanged(await api.updateDecision({ id, revision, input }));
        onSaved?.();
      } catch (failure) {
        if (failure instanceof RevisionConflictError) {
          onChanged(failure.current as DecisionView);
        }
        throw failure;
      }
    });
  return { save, isPending, error, reset };
}
