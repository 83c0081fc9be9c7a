import { toError } from '@backstage/errors';
import { useState } from 'react';
import { useToast } from '../../hooks/useToast';

export interface Removal {
  /** Why the last one did not work. */
  readonly failure?: { readonly title: string; readonly error: Error };
  run(options: {
    remove: () => Promise<unknown>;
    done: string;
    notDone: string;
  }): Promise<void>;
}

/** Takes something off the page: says so when it worked, keeps the reason when not. */
export function useRemoval(onDone: () => void): Removal {
  const toast = useToast();
  const [failure, setFailure] = useState<Removal['failure']>();
  return {
    failure,
    run: async ({ remove, done, notDone }) => {
      setFailure(undefined);
      try {
        await remove();
        toast(done);
        onDone();
      } catch (error) {
        setFailure({ title: notDone, error: toError(error) });
      }
    },
  };
}
