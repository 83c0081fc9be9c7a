import type { AsyncListSource, IdentifiedOption } from '@backstage/ui';
import { useCallback, useEffect, useState } from 'react';

const QUIET_MS = 250;

export type LoadOptions = (
  text: string,
  signal: AbortSignal,
) => Promise<readonly IdentifiedOption[]>;

/**
 * Options of a searchable picker: looked up a moment after the last key, and
 * not before somebody goes to the field. An older answer never replaces a newer.
 */
export function useOptionSource(load: LoadOptions): {
  readonly source: AsyncListSource<IdentifiedOption>;
  activate(): void;
} {
  const [active, setActive] = useState(false);
  const [filterText, setFilterText] = useState('');
  const [items, setItems] = useState<readonly IdentifiedOption[]>([]);
  const [loadingState, setLoadingState] =
    useState<AsyncListSource<IdentifiedOption>['loadingState']>('idle');

  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    setLoadingState('filtering');
    const timer = setTimeout(() => {
      load(filterText.trim(), signal).then(
        loaded => {
          if (!signal.aborted) {
            setItems(loaded);
            setLoadingState('idle');
          }
        },
        () => !signal.aborted && setLoadingState('error'),
      );
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [active, filterText, load]);

  const activate = useCallback(() => setActive(true), []);
  return {
    source: {
      items: [...items],
      filterText,
      setFilterText,
      loadingState,
      loadMore: () => {},
    },
    activate,
  };
}
