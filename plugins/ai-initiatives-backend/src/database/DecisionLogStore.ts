import type {
  DecisionLog,
  DecisionLogCounts,
  DecisionLogState,
  DecisionRecord,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** A decision log as it was left after the last reading. */
export interface StoredDecisionLog {
  readonly entityRef: string;
  /** Everything that its records depend on besides the files. */
  readonly location?: string;
  /** Of the last reading that was carried through. */
  readonly etag?: string;
  readonly state: DecisionLogState;
  readonly counts: DecisionLogCounts;
  readonly message?: string;
  readonly readAt?: string;
}

/** The bytes an imported record was read from. */
export interface SourceBytes {
  readonly recordId: string;
  readonly log: string;
  readonly path: string;
  readonly content: Uint8Array;
  readonly sha256: string;
}

/** Bytes to be stored, and a name for all that was read in them. */
export interface NewSource extends SourceBytes {
  readonly digest: string;
}

/** An imported record, as far as a plan has to know it. */
export interface StoredImport {
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly sha256: string;
  readonly digest: string;
  readonly archived: boolean;
}

/** The parts of importing a log that share the transaction of its records. */
export interface DecisionLogTransaction {
  /**
   * Lets nobody else write to this log until the transaction ends, and gives what
   * is stored of it: all its records, archived ones too.
   */
  lockDecisionLog(entityRef: string): Promise<readonly StoredImport[]>;
  /** Current versions of records, which the lock of their log protects. */
  importedRecords(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, DecisionRecord>>;
  saveSources(sources: readonly NewSource[]): Promise<void>;
  saveDecisionLog(log: StoredDecisionLog): Promise<void>;
  /** Forgets the log; its records stay, archived. */
  removeDecisionLog(entityRef: string): Promise<void>;
}

/** What can be read of logs and of the files of imported records. */
export interface DecisionLogLists {
  getDecisionLogs(): Promise<readonly StoredDecisionLog[]>;
  /** Refs of the entities with a log, in order. */
  getLogEntities(): Promise<readonly string[]>;
  listDecisionLogs(
    page: { readonly limit: number; readonly offset: number },
    access: Access,
  ): Promise<Page<DecisionLog>>;
  /** Whether the caller may read the record is decided before. */
  getSourceBytes(recordId: string): Promise<SourceBytes | undefined>;
  /** Live records of a log, as far as the caller may read them. */
  recordsOfLog(
    entityRef: string,
    access: Access,
  ): Promise<readonly { readonly path: string; readonly id: string }[]>;
}
