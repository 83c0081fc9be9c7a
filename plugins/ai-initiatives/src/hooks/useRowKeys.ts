import { type RefObject, useEffect } from 'react';

const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"]';

/**
 * `j` and `k` move the focus among the elements marked `data-row`, Enter on one
 * of them opens it. Keys typed into a field, or with a modifier, are left alone.
 */
export function useRowKeys(
  list: RefObject<HTMLElement>,
  onOpen: (index: number) => void,
): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isTyping = target instanceof Element && target.closest(TYPING);
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      // An open dialog or menu owns the keyboard.
      const isCovered = list.current?.closest('[aria-hidden="true"], [inert]');
      if (isTyping || withModifier || isCovered || event.defaultPrevented) {
        return;
      }
      const rows = Array.from(
        list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [],
      );
      const focused = rows.findIndex(row =>
        row.contains(document.activeElement),
      );
      if (key === 'j' || key === 'k') {
        const next = key === 'j' ? focused + 1 : Math.max(focused - 1, 0);
        rows[Math.min(next, rows.length - 1)]?.focus();
      } else if (key === 'Enter' && rows[focused] === document.activeElement) {
        onOpen(focused);
      }
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [list, onOpen]);
}
