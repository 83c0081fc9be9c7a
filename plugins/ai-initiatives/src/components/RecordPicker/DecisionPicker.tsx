import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import type { LoadOptions } from '../../hooks/useOptionSource';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordPicker, type RecordPickerProps } from './RecordPicker';

function Picker(
  props: RecordPickerProps & { readonly alsoKeptElsewhere: boolean },
) {
  const { alsoKeptElsewhere, ...rest } = props;
  const api = useApi(aiInitiativesApiRef);
  const { t } = useTranslation();
  const load = useCallback<LoadOptions>(
    async (search, signal) => {
      const { items } = await api.listDecisions(
        { search, limit: 12, sort: search ? undefined : '-updatedAt' },
        { signal },
      );
      return items
        .filter(({ keptIn }) => alsoKeptElsewhere || !keptIn)
        .map(({ id, title, owner, status }) => ({
          id,
          label: title,
          description: `${t(`status.${status}`)} · ${owner.title}`,
        }));
    },
    [api, t, alsoKeptElsewhere],
  );
  return <RecordPicker {...rest} load={load} />;
}

/** Finds a decision that can be changed here, by the words of its title or question. */
export function DecisionPicker(props: RecordPickerProps) {
  return <Picker {...props} alsoKeptElsewhere={false} />;
}

/** Finds any decision, also one that is kept in a repository. */
export function AnyDecisionPicker(props: RecordPickerProps) {
  return <Picker {...props} alsoKeptElsewhere />;
}
