/** Does one piece of work after the other on this replica, until it is stopped. */
export class WorkQueue {
  private readonly stopping = new AbortController();
  private last: Promise<void> = Promise.resolve();
  private isNudged = false;

  /** Aborted when no more work is to be begun. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Does it after whatever is under way. Rejects when the work does. */
  add(work: () => Promise<void>): Promise<void> {
    const running = this.last.then(work);
    this.last = running.catch(() => {});
    return running;
  }

  /**
   * Does it soon; returns at once and never throws. Any number of calls before it
   * begins are one.
   */
  nudge(work: () => Promise<void>, onError: (error: Error) => void): void {
    if (this.isNudged || this.signal.aborted) {
      return;
    }
    this.isNudged = true;
    this.add(() => {
      this.isNudged = false;
      return work();
    }).catch(onError);
  }

  /** Lets what is under way end. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.last;
  }
}
