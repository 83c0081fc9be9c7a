import { readFile } from 'node:fs/promises';

/** Longer than the pause between two runs of the scheduled upkeep. */
const WINDOW_MS = 12_000;
/** Schedulers look for work all the time. */
const IDLE_SHARE = 0.08;

/** Processor time of a process, in milliseconds. Linux counts in hundredths. */
async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/**
 * Waits until a process has done next to nothing for a while: what it still does
 * in the background would be measured with whatever is measured.
 */
export async function waitUntilIdle(pid: number): Promise<void> {
  let used = Infinity;
  while (used > IDLE_SHARE * WINDOW_MS) {
    const before = await processorTime(pid);
    await new Promise(done => setTimeout(done, WINDOW_MS));
    used = (await processorTime(pid)) - before;
  }
}
