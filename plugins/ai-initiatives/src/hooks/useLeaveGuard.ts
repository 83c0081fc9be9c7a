import { useEffect, useRef } from 'react';
import { useToast } from './useToast';
import { useTranslation } from './useTranslation';

/**
 * Nobody loses what they typed by accident: the browser asks before it leaves the
 * portal, and whoever goes to another page of it learns where the text is.
 */
export function useLeaveGuard(isUnsaved: boolean): void {
  const { t } = useTranslation();
  const toast = useToast();
  const latest = useRef({ isUnsaved, say: () => {} });
  latest.current = { isUnsaved, say: () => toast(t('form.kept')) };

  useEffect(() => {
    if (!isUnsaved) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  useEffect(
    () => () => {
      if (latest.current.isUnsaved) {
        latest.current.say();
      }
    },
    [],
  );
}
