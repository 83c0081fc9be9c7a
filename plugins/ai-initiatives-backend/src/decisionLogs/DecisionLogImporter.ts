import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  createRecordId,
  DecisionLogCounts,
} from 'backstage-plugin-ai-initiatives-common';
import { OWN_ACCESS } from '../access/Access';
import type { StoredDecisionLog } from '../database/DecisionLogStore';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../database/InitiativesStore';
import type { AnnotatedLog } from './AnnotatedLogs';
import type { ImportedDraft } from './ImportedDraft';
import { keepKnownLinks } from './keepKnownLinks';
import { LogLocation, locationKey } from './LogLocation';
import { firstChunk, sourcesOf } from './logChunks';
import type { LogReader } from './LogReader';
import type { parseLogFiles } from './parseLogFiles';
import { planLogImport } from './planLogImport';
import { readDrafts, ReadLog } from './readDrafts';
import { readFailure } from './readFailure';
import { toImportedRecord } from './toImportedRecord';

/** Another number reads every log again, because it is read differently now. */
const READER = 2;

const NOTHING: DecisionLogCounts = {
  records: 0,
  plainText: 0,
  otherFiles: 0,
  skipped: 0,
};

type ReadableLog = AnnotatedLog & { readonly location: LogLocation };

function createId({ fields }: ImportedDraft): string {
  const { title, date } = fields;
  return createRecordId({ title, day: date, randomBytes: randomBytes(8) });
}

function isReadable(log: AnnotatedLog): log is ReadableLog {
  return log.location.kind !== 'refused';
}

/**
 * Brings the records of one log up to what its files say. It does so in chunks,
 * each planned anew under the lock of the log: whatever ends it leaves whole
 * records only, and the next reading goes on from there.
 */
export class DecisionLogImporter {
  constructor(
    private readonly options: {
      store: InitiativesStore;
      readLog: LogReader;
      parse: typeof parseLogFiles;
      /** Called after each chunk; must neither wait nor throw. */
      afterCommit: () => void;
      now: () => Date;
    },
  ) {}

  /** Returns how many records were written. */
  async bringUp(
    log: AnnotatedLog,
    stored: StoredDecisionLog | undefined,
    signal?: AbortSignal,
  ): Promise<number> {
    if (!isReadable(log)) {
      const { message } = log.location as { readonly message: string };
      await this.note(log.entityRef, stored, 'refused', message);
      return 0;
    }
    const location = JSON.stringify([
      READER,
      locationKey(log.location),
      log.owner,
    ]);
    const isAsBefore = stored?.state === 'read' && stored.location === location;
    let fetched;
    try {
      fetched = await this.options.readLog(log.location, {
        etag: isAsBefore ? stored.etag : undefined,
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      await this.note(log.entityRef, stored, 'failed', readFailure(error));
      return 0;
    }
    if (!fetched) {
      return 0;
    }
    const { parse, now } = this.options;
    const read = await readDrafts({ fetched, log, parse, signal });
    const { etag } = fetched;
    return this.write(log.entityRef, read, signal, transaction =>
      transaction.saveDecisionLog({
        entityRef: log.entityRef,
        location,
        etag,
        state: 'read',
        counts: read.counts,
        message: read.message,
        readAt: now().toISOString(),
      }),
    );
  }

  /** Archives the records of a log that no entity is annotated with any more. */
  async forget(entityRef: string, signal?: AbortSignal): Promise<number> {
    const read = { drafts: [], contents: new Map(), counts: NOTHING };
    return this.write(entityRef, read, signal, transaction =>
      transaction.removeDecisionLog(entityRef),
    );
  }

  private async write(
    entityRef: string,
    { drafts, contents }: ReadLog,
    signal: AbortSignal | undefined,
    finish: (transaction: StoreTransaction) => Promise<void>,
  ): Promise<number> {
    const { store, now, afterCommit } = this.options;
    let written = 0;
    for (;;) {
      signal?.throwIfAborted();
      const { count, isDone } = await store.write(async transaction => {
        const stored = await transaction.lockDecisionLog(entityRef);
        const plan = planLogImport({ stored, drafts, createId });
        const versions = keepKnownLinks(firstChunk(plan, contents), stored);
        const before = await transaction.importedRecords(
          versions.map(({ id }) => id),
        );
        const author = {
          by: OWN_ACCESS.viewer.ref,
          at: now().toISOString(),
        };
        // Bytes first: the clock that comes with the records holds up all others.
        await transaction.saveSources(sourcesOf(versions, contents));
        await transaction.saveMany({
          kind: 'decision',
          versions: versions.map(version => ({
            record: toImportedRecord(version, before.get(version.id), author),
            action: version.action,
          })),
        });
        const isLast = versions.length === plan.versions.length;
        if (isLast) {
          await finish(transaction);
        }
        return { count: versions.length, isDone: isLast };
      });
      written += count;
      afterCommit();
      if (isDone) {
        return written;
      }
      await setImmediate();
    }
  }

  /** Says what is wrong with a log, once; what was read of it stays. */
  private async note(
    entityRef: string,
    stored: StoredDecisionLog | undefined,
    state: StoredDecisionLog['state'],
    message: string,
  ): Promise<void> {
    if (stored?.state === state && stored.message === message) {
      return;
    }
    await this.options.store.write(async transaction => {
      await transaction.lockDecisionLog(entityRef);
      await transaction.saveDecisionLog({
        ...(stored ?? { entityRef, counts: NOTHING }),
        state,
        message,
      });
    });
  }
}
