import { readFile } from 'node:fs/promises';

const STEP_MS = 500;
/** Longer than the pause between two runs of the scheduled upkeep. */
const QUIET_MS = 12_000;
const IDLE_SHARE = 0.05;

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
  let quiet = 0;
  let before = await processorTime(pid);
  while (quiet < QUIET_MS) {
    await new Promise(done => setTimeout(done, STEP_MS));
    const now = await processorTime(pid);
    quiet = now - before <= IDLE_SHARE * STEP_MS ? quiet + STEP_MS : 0;
    before = now;
  }
}
