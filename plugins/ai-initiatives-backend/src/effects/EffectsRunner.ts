import type { LoggerService } from '@backstage/backend-plugin-api';
import { WorkQueue } from './WorkQueue';

/** Something that is owed after changes; doing it twice does no harm. */
export interface Effect {
  /** With `settle`, leaves nothing for later, however little time went by. */
  run(signal: AbortSignal, options?: { settle?: boolean }): Promise<void>;
}

/** Ends early, without an error, when aborted. By the clock that tests can set. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let wake = () => {};
  const timer = setTimeout(() => wake(), ms);
  await new Promise<void>(done => {
    wake = () => done();
    signal.addEventListener('abort', wake);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', wake);
}

/** Carries out the effects of changes on this replica, one run at a time. */
export class EffectsRunner {
  private readonly queue = new WorkQueue();
  private nudged = false;
  private nudgedAt = -Infinity;
  private endedAt = -Infinity;
  private settling = 0;
  private pause = new AbortController();

  constructor(
    private readonly options: {
      readonly effects: readonly Effect[];
      readonly logger: LoggerService;
      /**
       * A single change is followed at once. Those that come sooner than this
       * after a run become one piece of work, begun when none has come for as
       * long, or after `longestMs`.
       */
      readonly pauseMs?: number;
      readonly longestMs?: number;
    },
  ) {}

  /**
   * Says that there may be something to do; returns at once and never throws.
   * Any number of calls during a run leads to one more run.
   */
  nudge(): void {
    const { signal } = this.queue;
    this.nudgedAt = performance.now();
    if (this.nudged || signal.aborted) {
      return;
    }
    this.nudged = true;
    const since = this.nudgedAt;
    const begin = async () => {
      this.pause = new AbortController();
      const isOver = AbortSignal.any([signal, this.pause.signal]);
      let rest = this.restSince(since);
      while (rest > 0 && !isOver.aborted && this.settling === 0) {
        await sleep(rest, isOver);
        rest = this.restSince(since);
      }
      this.nudged = false;
    };
    this.enqueue(signal, { begin }).catch(error => {
      this.options.logger.error(
        `Effects failed and will be tried again: ${(error as Error).name}`,
      );
    });
  }

  /**
   * Runs after whatever is running, without waiting for a quiet moment, and
   * leaves nothing undone. Ends early, without an error, when aborted.
   */
  async runOnce(signal: AbortSignal = this.queue.signal): Promise<void> {
    const any = AbortSignal.any([signal, this.queue.signal]);
    this.settling += 1;
    this.pause.abort();
    try {
      await this.enqueue(any, { settle: true });
    } finally {
      this.settling -= 1;
    }
  }

  /** Lets the current piece of work end and starts no other. */
  async stop(): Promise<void> {
    await this.queue.stop();
  }

  /** How long a nudge given at this time still waits, in milliseconds. */
  private restSince(since: number): number {
    const { pauseMs = 0, longestMs = pauseMs } = this.options;
    const rested = this.endedAt + pauseMs;
    const quiet = Math.min(this.nudgedAt + pauseMs, since + longestMs);
    return since < rested ? Math.max(rested, quiet) - performance.now() : 0;
  }

  private enqueue(
    signal: AbortSignal,
    options: { begin?: () => Promise<void>; settle?: boolean },
  ): Promise<void> {
    const { begin, settle } = options;
    return this.queue.add(async () => {
      try {
        if (begin) {
          await begin();
        }
        await this.runEffects(signal, settle);
      } finally {
        this.endedAt = performance.now();
      }
    });
  }

  private async runEffects(
    signal: AbortSignal,
    settle?: boolean,
  ): Promise<void> {
    for (const effect of this.options.effects) {
      if (signal.aborted) {
        return;
      }
      await effect.run(signal, { settle }).catch(error => {
        if (!signal.aborted) {
          throw error;
        }
      });
    }
  }
}
