import { useEffect, useRef } from 'react';

const QUIET_MS = 30_000;

/** Calls back when the window regains focus, at most twice a minute. */
export function useWindowFocus(onFocus: () => void): void {
  const last = useRef(Date.now());
  useEffect(() => {
    const listener = () => {
      if (Date.now() - last.current >= QUIET_MS) {
        last.current = Date.now();
        onFocus();
      }
    };
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [onFocus]);
}
