import { useApi } from '@backstage/frontend-plugin-api';
import {
  type InitiativeInput,
  type InitiativeView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../apiRef';
import { useChange } from './useChange';

/**
 * Changes one thing about an initiative from its page. When somebody else saved in
 * the meantime, their version is shown and the change is left to the person.
 */
export function useInitiativeChange(options: {
  readonly view: InitiativeView;
  readonly onChanged: (view: InitiativeView) => void;
}) {
  const { view, onChanged } = options;
  const api = useApi(aiInitiativesApiRef);
  const { run, isPending, error, reset } = useChange();
  const { id, revision } = view.initiative;
  const save = (input: InitiativeInput, onSaved?: () => void) =>
    run(async () => {
      try {
        onChanged(await api.updateInitiative({ id, revision, input }));
        onSaved?.();
      } catch (failure) {
        if (failure instanceof RevisionConflictError) {
          onChanged(failure.current as InitiativeView);
        }
        throw failure;
      }
    });
  return { save, isPending, error, reset };
}
