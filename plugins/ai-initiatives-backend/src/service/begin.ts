/**
 * Begins work whose outcome is asked for later, or never: only who asks learns
 * that it failed.
 */
export function begin<T>(work: () => Promise<T>): Promise<T> {
  const begun = work();
  begun.catch(() => {});
  return begun;
}
