import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import type { LoadOptions } from '../../hooks/useOptionSource';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordPicker, type RecordPickerProps } from './RecordPicker';

/** Finds a decision that can be changed here, by the words of its title or question. */
export function DecisionPicker(props: RecordPickerProps) {
  const api = useApi(aiInitiativesApiRef);
  const { t } = useTranslation();
  const load = useCallback<LoadOptions>(
    async (search, signal) => {
      const { items } = await api.listDecisions(
        { search, limit: 12, sort: search ? undefined : '-updatedAt' },
        { signal },
      );
      return items
        .filter(({ keptIn }) => !keptIn)
        .map(({ id, title, owner, status }) => ({
          id,
          label: title,
          description: `${t(`status.${status}`)} · ${owner.title}`,
        }));
    },
    [api, t],
  );
  return <RecordPicker {...props} load={load} />;
}
