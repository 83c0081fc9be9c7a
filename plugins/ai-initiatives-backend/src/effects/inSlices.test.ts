import { inSlices } from './inSlices';

const NEVER = new AbortController().signal;

function* busyFor(milliseconds: number): Generator<undefined, string> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    yield undefined;
  }
  return 'done';
}

/** Each step takes longer than a slice. */
function* longSteps(count: number): Generator<undefined, number> {
  for (let step = 0; step < count; step++) {
    const end = Date.now() + 6;
    while (Date.now() < end);
    yield undefined;
  }
  return count;
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
    await inSlices(longSteps(5), NEVER);
    isOver = true;
    await others;
    // Others that never rest get twenty pauses after each step, however slow all is.
    expect(turns).toBeGreaterThanOrEqual(4 * 20);
  });

  it('ends when it is called off, and when it fails', async () => {
    const calledOff = new AbortController();
    function* callingOff(): Generator<undefined, number> {
      calledOff.abort();
      return yield* longSteps(2);
    }
    const work = inSlices(callingOff(), calledOff.signal);
    await expect(work).rejects.toThrow(/abort/i);

    function* failing(): Generator<undefined, never> {
      yield undefined;
      throw new Error('broken');
    }
    await expect(inSlices(failing(), NEVER)).rejects.toThrow('broken');
  });
});
