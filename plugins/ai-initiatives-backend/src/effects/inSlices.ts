const SLICE_MILLISECONDS = 4;

/**
 * Carries out work that pauses itself, and lets everything else that waits on
 * the event loop have its turn every few milliseconds.
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = work.next();
      if (step.done) {
        return step.value;
      }
    } while (performance.now() < end);
    await new Promise(resolve => setImmediate(resolve));
    signal.throwIfAborted();
  }
}
