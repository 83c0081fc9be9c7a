import crypto from 'node:crypto';

const START = Date.parse('2026-03-02T08:00:00Z');

let episode = '';
let drawn = 0;

function draw(size: number): Buffer {
  drawn += 1;
  return crypto
    .createHash('sha256')
    .update(`${episode} ${drawn}`)
    .digest()
    .subarray(0, size);
}

/** Times and ids that are the same whenever the same happens. */
export function makeRepeatable(): void {
  jest.useFakeTimers({
    doNotFake: [
      ...(['hrtime', 'nextTick', 'queueMicrotask'] as const),
      ...(['setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval'] as const),
      ...(['setTimeout', 'clearTimeout'] as const),
    ],
  });
  jest.spyOn(crypto, 'randomBytes').mockImplementation(draw as never);
  jest
    .spyOn(crypto, 'randomUUID')
    .mockImplementation(
      () => draw(16).toString('hex') as ReturnType<typeof crypto.randomUUID>,
    );
}

/** From here on ids are drawn from the episode's own, and it is that minute. */
export function beginEpisode(name: string, minute: number): void {
  episode = name;
  drawn = 0;
  // Whatever waits for some time to go by since the last change may go on.
  jest.advanceTimersByTime(1000);
  jest.setSystemTime(START + minute * 60_000);
}
