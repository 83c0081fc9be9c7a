import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';

/** Something that is owed after changes; doing it twice does no harm. */
export interface Effect {
  /** With `settle`, leaves nothing for later, however little time went by. */
  run(signal: AbortSignal, options?: { settle?: boolean }): Promise<void>;
}

/** Carries out the effects of changes on this replica, one run at a time. */
export class EffectsRunner {
  private readonly stopping = new AbortController();
  private last: Promise<void> = Promise.resolve();
  private nudged = false;
  private endedAt = -Infinity;

  constructor(
    private readonly options: {
      readonly effects: readonly Effect[];
      readonly logger: LoggerService;
      /**
       * From the end of one run to a nudged one: a single change is followed at
       * once, changes in quick succession become one piece of work.
       */
      readonly pauseMs?: number;
    },
  ) {}

  /**
   * Says that there may be something to do; returns at once and never throws.
   * Any number of calls during a run leads to one more run.
   */
  nudge(): void {
    if (this.nudged || this.stopping.signal.aborted) {
      return;
    }
    this.nudged = true;
    const { pauseMs = 0 } = this.options;
    const { signal } = this.stopping;
    const begin = async () => {
      const rest = this.endedAt + pauseMs - performance.now();
      if (rest > 0) {
        await sleep(rest, undefined, { signal }).catch(() => {});
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
   * Runs after whatever is running and leaves nothing undone. Ends early,
   * without an error, when aborted.
   */
  async runOnce(signal: AbortSignal = this.stopping.signal): Promise<void> {
    const any = AbortSignal.any([signal, this.stopping.signal]);
    await this.enqueue(any, { settle: true });
  }

  /** Lets the current piece of work end and starts no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.last;
  }

  private enqueue(
    signal: AbortSignal,
    options: { begin?: () => Promise<void>; settle?: boolean },
  ): Promise<void> {
    const { begin, settle } = options;
    const running = this.last.then(async () => {
      if (begin) {
        await begin();
      }
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
    });
    this.last = running
      .catch(() => {})
      .then(() => {
        this.endedAt = performance.now();
      });
    return running;
  }
}
