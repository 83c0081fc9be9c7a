import { type RefObject, useEffect } from 'react';

// Switches and radio buttons are inputs too, but nobody types into them.
const TYPING =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="textbox"]';

/**
 * Hears keys of the whole page while a part of it is in sight. Keys typed into a
 * field, with a modifier, or below an open dialog are left alone. `onKey` says
 * whether it took the key.
 */
export function usePageKeys(
  part: RefObject<HTMLElement>,
  onKey: (key: string) => boolean,
): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isTyping = target instanceof Element && target.closest(TYPING);
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      // An open dialog or menu owns the keyboard.
      const isCovered = part.current?.closest('[aria-hidden="true"], [inert]');
      if (isTyping || withModifier || isCovered || event.defaultPrevented) {
        return;
      }
      if (onKey(key)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [part, onKey]);
}
