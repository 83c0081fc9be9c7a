/** Runs something and says how many milliseconds it took. */
export function timed<T>(
  now: () => number,
  run: () => T,
): { readonly value: T; readonly duration: number } {
  const start = now();
  const value = run();
  return { value, duration: now() - start };
}
