import { toError } from '@backstage/errors';
import { useCallback, useRef, useState } from 'react';

export interface Change {
  /** Runs one change at a time; further calls wait for nothing and do nothing. */
  run(change: () => Promise<void>): void;
  readonly isPending: boolean;
  readonly error?: Error;
  reset(): void;
}

/** A change that a button starts: pending while it runs, with its failure to show. */
export function useChange(): Change {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const inFlight = useRef(false);
  const run = useCallback((change: () => Promise<void>) => {
    if (inFlight.current) {
      return;
    }
    inFlight.current = true;
    setPending(true);
    setError(undefined);
    change()
      .catch(failure => setError(toError(failure)))
      .finally(() => {
        inFlight.current = false;
        setPending(false);
      });
  }, []);
  const reset = useCallback(() => setError(undefined), []);
  return { run, isPending, error, reset };
}
