import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import type { LoadOptions } from '../../hooks/useOptionSource';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordPicker, type RecordPickerProps } from './RecordPicker';

/** Finds a principle by the words of its name, statement or reason. */
export function PrinciplePicker(props: RecordPickerProps) {
  const api = useApi(aiInitiativesApiRef);
  const { t } = useTranslation();
  const load = useCallback<LoadOptions>(
    async (search, signal) => {
      const { items } = await api.listPrinciples(
        { search, limit: 12 },
        { signal },
      );
      return items.map(({ id, title, scope, status }) => ({
        id,
        label: title,
        description: `${t(`status.${status}`)} · ${
          scope?.title ?? t('principlesPage.organisation')
        }`,
      }));
    },
    [api, t],
  );
  return <RecordPicker {...props} load={load} />;
}
