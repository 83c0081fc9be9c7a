import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const SLICE_MILLISECONDS = 4;
const PAUSE_MILLISECONDS = 1;
/** So that work goes on where requests never cease. */
const MOST_PAUSES = 20;
/** What timers and the like take in a pause in which nobody asks for anything. */
const BUSY_MILLISECONDS = 0.2;

/**
 * Lets others have their turn, for longer while there are any: a request needs a
 * dozen turns of the event loop, and to wait for a slice at each would add up.
 */
async function giveWay(): Promise<void> {
  let busy = true;
  for (let pause = 0; busy && pause < MOST_PAUSES; pause++) {
    const before = performance.eventLoopUtilization();
    await sleep(PAUSE_MILLISECONDS);
    const { active } = performance.eventLoopUtilization(before);
    busy = active > BUSY_MILLISECONDS;
  }
}

/**
 * Carries out work that pauses itself, and gives way to everything else that waits
 * on the event loop every few milliseconds. Says after each slice how many steps
 * were made so far.
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
  afterSlice: (steps: number) => Promise<void> | void = () => {},
): Promise<T> {
  let steps = 0;
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = work.next();
      if (step.done) {
        return step.value;
      }
      steps += 1;
    } while (performance.now() < end);
    await giveWay();
    signal.throwIfAborted();
    await afterSlice(steps);
  }
}
