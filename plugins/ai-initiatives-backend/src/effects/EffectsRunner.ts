import type { LoggerService } from '@backstage/backend-plugin-api';

/** Something that is owed after changes; doing it twice does no harm. */
export interface Effect {
  run(signal: AbortSignal): Promise<void>;
}

/** Carries out the effects of changes on this replica, one run at a time. */
export class EffectsRunner {
  private readonly stopping = new AbortController();
  private last: Promise<void> = Promise.resolve();
  private nudged = false;

  constructor(
    private readonly options: {
      readonly effects: readonly Effect[];
      readonly logger: LoggerService;
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
    const begin = () => {
      this.nudged = false;
    };
    this.enqueue(this.stopping.signal, begin).catch(error => {
      this.options.logger.error(
        `Effects failed and will be tried again: ${(error as Error).name}`,
      );
    });
  }

  /** Runs after whatever is running. Ends early, without an error, when aborted. */
  async runOnce(signal: AbortSignal = this.stopping.signal): Promise<void> {
    await this.enqueue(AbortSignal.any([signal, this.stopping.signal]));
  }

  /** Lets the current piece of work end and starts no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.last;
  }

  private enqueue(signal: AbortSignal, begin?: () => void): Promise<void> {
    const running = this.last.then(async () => {
      begin?.();
      for (const effect of this.options.effects) {
        if (signal.aborted) {
          return;
        }
        await effect.run(signal).catch(error => {
          if (!signal.aborted) {
            throw error;
          }
        });
      }
    });
    this.last = running.catch(() => {});
    return running;
  }
}
