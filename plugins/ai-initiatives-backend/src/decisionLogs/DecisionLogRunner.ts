import type { LoggerService } from '@backstage/backend-plugin-api';
import type { InitiativesStore } from '../database/InitiativesStore';
import { WorkQueue } from '../effects/WorkQueue';
import type { AnnotatedLog } from './AnnotatedLogs';
import type { DecisionLogImporter } from './DecisionLogImporter';
import { locationKey } from './LogLocation';

function sortKey({ location }: AnnotatedLog): string {
  return location.kind === 'refused' ? '' : locationKey(location);
}

/**
 * Goes through all decision logs, one at a time. What is wrong with one log stops
 * no other, and only a whole answer of the catalog says that a log is gone.
 */
export class DecisionLogRunner {
  private readonly queue = new WorkQueue();

  constructor(
    private readonly options: {
      store: Pick<InitiativesStore, 'getDecisionLogs'>;
      /** One for each time through all logs. */
      createImporter: () => Pick<DecisionLogImporter, 'bringUp' | 'forget'>;
      listLogs: () => Promise<readonly AnnotatedLog[]>;
      logger: LoggerService;
    },
  ) {}

  /** Says that logs may have changed; returns at once and never throws. */
  nudge(): void {
    this.queue.nudge(
      () => this.runUntil(this.queue.signal),
      error =>
        this.options.logger.warn(
          `The decision logs could not be read: ${error.name}`,
        ),
    );
  }

  /** Reads all logs. Two of these, on any replicas, write nothing twice. */
  run(signal: AbortSignal = this.queue.signal): Promise<void> {
    const either = AbortSignal.any([signal, this.queue.signal]);
    return this.queue.add(() => this.runUntil(either));
  }

  /** Lets the current chunk end and starts no other. */
  async stop(): Promise<void> {
    await this.queue.stop();
  }

  private async runUntil(signal: AbortSignal): Promise<void> {
    try {
      await this.runAll(signal);
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }

  private async runAll(signal: AbortSignal): Promise<void> {
    const { store, createImporter, listLogs } = this.options;
    const importer = createImporter();
    const logs = await listLogs();
    const stored = new Map(
      (await store.getDecisionLogs()).map(log => [log.entityRef, log]),
    );
    const known = new Set(logs.map(({ entityRef }) => entityRef));
    for (const entityRef of stored.keys()) {
      if (!known.has(entityRef)) {
        await this.attempt(entityRef, signal, () =>
          importer.forget(entityRef, signal),
        );
      }
    }
    // Those of one place in a row, so that it is read once.
    const sorted = [...logs].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    for (const log of sorted) {
      await this.attempt(log.entityRef, signal, () =>
        importer.bringUp(log, stored.get(log.entityRef), signal),
      );
    }
  }

  private async attempt(
    entityRef: string,
    signal: AbortSignal,
    work: () => Promise<number>,
  ): Promise<void> {
    const { logger } = this.options;
    signal.throwIfAborted();
    try {
      const written = await work();
      if (written > 0) {
        logger.info(`Decision log of ${entityRef}: ${written} records written`);
      }
    } catch (error) {
      signal.throwIfAborted();
      logger.error(
        `Decision log of ${entityRef} was not read: ${(error as Error).name}`,
      );
    }
  }
}
