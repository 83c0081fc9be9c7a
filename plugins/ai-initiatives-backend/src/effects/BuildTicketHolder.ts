import type { BuildPart, OverlapStore } from '../database/OverlapStore';

/** How long a build may be silent before another replica takes over. */
export const LEASE_MILLISECONDS = 30_000;
const RENEWED_AFTER_MILLISECONDS = 5000;

/** Another replica builds, or somebody called the build off. */
export class TicketLostError extends Error {
  override readonly name = 'TicketLostError';
}

/** Holds on to the right to build a model, and says how far the build has come. */
export class BuildTicketHolder {
  private percent = 0;
  private renewedAt = -Infinity;

  constructor(
    private readonly options: {
      readonly store: Pick<OverlapStore, 'saveBuilt'>;
      readonly version: number;
      readonly now: () => Date;
      readonly signal: AbortSignal;
    },
  ) {}

  /** To be told with what is saved next. */
  reached(percent: number): void {
    this.percent = Math.min(100, Math.max(this.percent, Math.floor(percent)));
  }

  /** Throws a TicketLostError when the ticket is no longer ours. */
  async save(
    part: Pick<BuildPart, 'model' | 'vectors' | 'pairs'> = {},
  ): Promise<void> {
    const { store, version, now, signal } = this.options;
    signal.throwIfAborted();
    const at = now().getTime();
    this.renewedAt = at;
    const until = new Date(at + LEASE_MILLISECONDS).toISOString();
    const { percent } = this;
    if (!(await store.saveBuilt({ version, until, percent, ...part }))) {
      throw new TicketLostError();
    }
  }

  /** Computing alone saves nothing for a long while in a large collection. */
  async renewNowAndThen(): Promise<void> {
    const since = this.options.now().getTime() - this.renewedAt;
    if (since >= RENEWED_AFTER_MILLISECONDS) {
      await this.save();
    }
  }
}
