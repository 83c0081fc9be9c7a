import { inSlices } from './inSlices';

const NEVER = new AbortController().signal;

function* busyFor(milliseconds: number): Generator<undefined, string> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    yield undefined;
  }
  return 'done';
}

describe('work in slices', () => {
  it('comes to its end and gives its result', async () => {
    expect(await inSlices(busyFor(0), NEVER)).toBe('done');
    expect(await inSlices(busyFor(20), NEVER)).toBe('done');
  });

  it('lets others go on many steps meanwhile', async () => {
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      while (!isOver) {
        await new Promise(resolve => setImmediate(resolve));
        turns += 1;
      }
    })();
    await inSlices(busyFor(60), NEVER);
    isOver = true;
    await others;
    // One turn after each slice, as it would be without a pause, were 15.
    expect(turns).toBeGreaterThan(100);
  });

  it('ends when it is called off, and when it fails', async () => {
    const calledOff = new AbortController();
    const work = inSlices(busyFor(10_000), calledOff.signal);
    setTimeout(() => calledOff.abort(), 10);
    await expect(work).rejects.toThrow(/abort/i);

    // eslint-disable-next-line require-yield
    function* failing(): Generator<undefined, never> {
      throw new Error('broken');
    }
    await expect(inSlices(failing(), NEVER)).rejects.toThrow('broken');
  });
});
