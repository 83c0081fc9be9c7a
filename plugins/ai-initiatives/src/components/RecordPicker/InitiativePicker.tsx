import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import type { LoadOptions } from '../../hooks/useOptionSource';
import { RecordPicker, type RecordPickerProps } from './RecordPicker';

/** Finds an initiative by the words of its title or problem. */
export function InitiativePicker(props: RecordPickerProps) {
  const api = useApi(aiInitiativesApiRef);
  const load = useCallback<LoadOptions>(
    async (search, signal) => {
      const { items } = await api.listInitiatives(
        { search, limit: 12, sort: search ? undefined : '-updatedAt' },
        { signal },
      );
      return items.map(({ id, title, owner }) => ({
        id,
        label: title,
        description: owner.title,
      }));
    },
    [api],
  );
  return <RecordPicker {...props} load={load} />;
}
