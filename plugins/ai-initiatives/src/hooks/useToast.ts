// The old frontend system has alerts and no toasts.
/* eslint-disable @typescript-eslint/no-restricted-imports, @typescript-eslint/no-deprecated */
import { alertApiRef } from '@backstage/core-plugin-api';
import { toastApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

/** Says that something worked; also where the old frontend system is in charge. */
export function useToast(): (title: string) => void {
  const apis = useApiHolder();
  return useCallback(
    title => {
      const toastApi = apis.get(toastApiRef);
      if (toastApi) {
        toastApi.post({ title, status: 'success', timeout: 6_000 });
      } else {
        apis.get(alertApiRef)?.post({
          message: title,
          severity: 'success',
          display: 'transient',
        });
      }
    },
    [apis],
  );
}
