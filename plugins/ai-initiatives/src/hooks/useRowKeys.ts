import { type RefObject, useCallback } from 'react';
import { usePageKeys } from './usePageKeys';

export interface RowKeys {
  /** Enter on a row. */
  readonly onOpen: (index: number) => void;
  /** Another key; the row is missing while none has the focus. */
  readonly onOther?: (key: string, index: number | undefined) => boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
};

/**
 * `j` and `k` move the focus among the elements marked `data-row`, and so do the
 * arrows once it is there; until then they scroll the page.
 */
export function useRowKeys(
  list: RefObject<HTMLElement>,
  { onOpen, onOther }: RowKeys,
): void {
  const onKey = useCallback(
    (key: string) => {
      const rows = Array.from(
        list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [],
      );
      const focused = rows.findIndex(row =>
        row.contains(document.activeElement),
      );
      const isInside = focused >= 0;
      const step = STEPS[key];
      if (step && (isInside || !key.startsWith('Arrow'))) {
        const next = Math.min(Math.max(focused + step, 0), rows.length - 1);
        rows[next]?.focus();
        return true;
      }
      if (key === 'Enter') {
        const isRow = isInside && rows[focused] === document.activeElement;
        if (isRow) {
          onOpen(focused);
        }
        return isRow;
      }
      return onOther?.(key, isInside ? focused : undefined) ?? false;
    },
    [list, onOpen, onOther],
  );
  usePageKeys(list, onKey);
}
