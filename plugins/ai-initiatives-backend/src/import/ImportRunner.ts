import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ClaimedImport, ImportStore } from '../database/ImportStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import { WorkQueue } from '../effects/WorkQueue';
import { ImportChunks } from './ImportChunks';
import type { ResolveOwners } from './mapRows';
import { PreparedImport } from './PreparedImport';

const CHUNK = 200;
const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the runner works with. */
export interface ImportRunnerOptions {
  readonly imports: ImportStore;
  readonly store: InitiativesStore;
  readonly resolveOwners?: ResolveOwners;
  /** Called after each chunk; must neither wait nor throw. */
  readonly afterCommit: () => void;
  readonly now: () => Date;
  readonly logger: LoggerService;
}

/**
 * Carries out import jobs, one at a time per replica, in chunks of one
 * transaction each. Whatever ends a process, the next worker goes on after the
 * last chunk that is in.
 */
export class ImportRunner {
  private readonly queue = new WorkQueue();

  constructor(private readonly options: ImportRunnerOptions) {}

  /** Says that a job waits; returns at once and never throws. */
  nudge(): void {
    this.queue.nudge(
      () => this.runAll(this.queue.signal),
      error => this.logFailure(error),
    );
  }

  /** Carries out all jobs that wait or were abandoned. */
  runPending(signal: AbortSignal = this.queue.signal): Promise<void> {
    const either = AbortSignal.any([signal, this.queue.signal]);
    return this.queue.add(() => this.runAll(either));
  }

  /** Forgets files and jobs that ended long ago. */
  async removeOld(): Promise<void> {
    const { imports, now } = this.options;
    const oldest = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
    await imports.removeBefore(oldest.toISOString());
  }

  /** Lets the current chunk end, gives its job back and starts no other. */
  async stop(): Promise<void> {
    await this.queue.stop();
  }

  private async runAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const claimed = await this.options.imports.claimJob(randomUUID());
      if (!claimed) {
        return;
      }
      await this.run(claimed, signal);
    }
  }

  private async run(claimed: ClaimedImport, signal: AbortSignal) {
    const { imports, now } = this.options;
    const ticket = { id: claimed.job.id, ticket: claimed.ticket };
    try {
      if (await this.processAll(claimed, signal)) {
        const at = now().toISOString();
        await imports.finishJob({ ...ticket, state: 'done', at });
      }
    } catch (error) {
      const { name, message } = error as Error;
      if (name === 'ServiceUnavailableError') {
        // The database is away: the job is found again when it is back.
        throw error;
      }
      this.logFailure(error);
      await imports.finishJob({
        ...ticket,
        state: 'failed',
        at: now().toISOString(),
        message:
          name === 'InputError'
            ? message
            : 'An unexpected error ended the import; the log of the backend says which. Rows that are in stay in: import the file again',
      });
    }
  }

  /** True when every row was dealt with. */
  private async processAll(
    claimed: ClaimedImport,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { imports, store, now, afterCommit } = this.options;
    const { job, mapping, ticket } = claimed;
    const content = await imports.getContent(job.fileId);
    const prepared = await PreparedImport.read({
      name: job.fileName,
      content: content ?? new Uint8Array(),
      mapping,
    });
    const resolveOwners =
      this.options.resolveOwners ?? (async () => new Map<string, string>());
    const chunks = new ImportChunks({ store, claimed, resolveOwners, now });
    let start = job.processedRows;
    while (start < prepared.length) {
      if (signal.aborted) {
        await imports.releaseJob({ id: job.id, ticket });
        return false;
      }
      const rows = prepared.slice(start, start + CHUNK);
      if (!(await chunks.process(rows))) {
        return false;
      }
      afterCommit();
      start += rows.length;
      await setImmediate();
    }
    return true;
  }

  private logFailure(error: unknown): void {
    const { name, message } = error as Error;
    this.options.logger.error(`An import failed: ${name}: ${message}`);
  }
}
