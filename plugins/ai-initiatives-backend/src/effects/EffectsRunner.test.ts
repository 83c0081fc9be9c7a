import { mockServices } from '@backstage/backend-test-utils';
import { EffectsRunner } from './EffectsRunner';

/** An effect that waits until it is let go. */
function gatedEffect() {
  const starts: AbortSignal[] = [];
  let open: () => void = () => {};
  let gate = Promise.resolve();
  return {
    starts,
    close: () => {
      gate = new Promise(resolve => {
        open = resolve;
      });
    },
    open: () => open(),
    effect: {
      run: async (signal: AbortSignal) => {
        starts.push(signal);
        await gate;
        signal.throwIfAborted();
      },
    },
  };
}

describe('EffectsRunner', () => {
  const logger = mockServices.logger.mock();

  it('turns any number of nudges during a run into one more run', async () => {
    const gated = gatedEffect();
    const runner = new EffectsRunner({ effects: [gated.effect], logger });
    gated.close();
    const first = runner.runOnce();
    await Promise.resolve();
    runner.nudge();
    runner.nudge();
    runner.nudge();
    gated.open();
    await first;
    await runner.runOnce();
    expect(gated.starts).toHaveLength(3);
  });

  it('follows the first change at once and the next ones together', async () => {
    const run = jest.fn(async () => {});
    const runner = new EffectsRunner({
      effects: [{ run }],
      logger,
      pauseMs: 60_000,
    });
    const turn = () => new Promise(resolve => setImmediate(resolve));
    runner.nudge();
    await turn();
    expect(run).toHaveBeenCalledTimes(1);

    runner.nudge();
    runner.nudge();
    await turn();
    expect(run).toHaveBeenCalledTimes(1);
    await runner.stop();
  });

  it('does not wait for a quiet moment when asked to settle', async () => {
    const run = jest.fn(async () => {});
    const runner = new EffectsRunner({
      effects: [{ run }],
      logger,
      pauseMs: 60_000,
    });
    await runner.runOnce();
    runner.nudge();
    await new Promise(resolve => setImmediate(resolve));
    expect(run).toHaveBeenCalledTimes(1);
    await runner.runOnce();
    expect(run).toHaveBeenCalledTimes(3);
    await runner.stop();
  });

  describe('while changes keep coming', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it('waits for a quiet moment, but not forever', async () => {
      const run = jest.fn(async () => {});
      const runner = new EffectsRunner({
        effects: [{ run }],
        logger,
        pauseMs: 1000,
        longestMs: 5000,
      });
      runner.nudge();
      await jest.advanceTimersByTimeAsync(10);
      expect(run).toHaveBeenCalledTimes(1);

      runner.nudge();
      await jest.advanceTimersByTimeAsync(700);
      runner.nudge();
      await jest.advanceTimersByTimeAsync(900);
      expect(run).toHaveBeenCalledTimes(1);
      await jest.advanceTimersByTimeAsync(200);
      expect(run).toHaveBeenCalledTimes(2);

      for (let tenths = 0; tenths < 49; tenths++) {
        runner.nudge();
        await jest.advanceTimersByTimeAsync(100);
      }
      expect(run).toHaveBeenCalledTimes(2);
      runner.nudge();
      await jest.advanceTimersByTimeAsync(200);
      expect(run).toHaveBeenCalledTimes(3);
      await runner.stop();
    });
  });

  it('never runs twice at the same time', async () => {
    let running = 0;
    const effect = {
      run: async () => {
        running += 1;
        expect(running).toBe(1);
        await new Promise(resolve => setImmediate(resolve));
        running -= 1;
      },
    };
    const runner = new EffectsRunner({ effects: [effect], logger });
    runner.nudge();
    await Promise.all([runner.runOnce(), runner.runOnce()]);
    expect(running).toBe(0);
  });

  it('logs a failed nudge without what went wrong inside, and goes on', async () => {
    const run = jest
      .fn()
      .mockRejectedValueOnce(new RangeError('secret words'))
      .mockResolvedValue(undefined);
    const runner = new EffectsRunner({ effects: [{ run }], logger });
    expect(() => runner.nudge()).not.toThrow();
    await runner.runOnce();
    expect(run).toHaveBeenCalledTimes(2);
    expect(logger.error).toHaveBeenCalledWith(
      'Effects failed and will be tried again: RangeError',
    );
    run.mockRejectedValueOnce(new RangeError('once more'));
    await expect(runner.runOnce()).rejects.toThrow('once more');
  });

  it('stops with the piece of work at hand and starts no other', async () => {
    const gated = gatedEffect();
    const runner = new EffectsRunner({ effects: [gated.effect], logger });
    gated.close();
    const run = runner.runOnce();
    await Promise.resolve();
    const stopped = runner.stop();
    expect(gated.starts[0].aborted).toBe(true);
    gated.open();
    await stopped;
    await run;
    runner.nudge();
    await runner.runOnce();
    expect(gated.starts).toHaveLength(1);
  });
});
