import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { measureBandwidth } from './measureBandwidth';
import { Instruments } from './measureSize';

const KILOBYTE = 1024;
const MICROSECONDS = 1000;

/** The instruments of this process. */
export function createInstruments(now: () => number): Instruments {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  return {
    now,
    busy: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / MICROSECONDS;
    },
    usedBytes: () => {
      // The second time takes what the first only made unreachable.
      collectGarbage();
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
    mostResidentBytes: () => process.resourceUsage().maxRSS * KILOBYTE,
    bandwidth: () => measureBandwidth(now),
  };
}
