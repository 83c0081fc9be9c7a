import type {
  ImportFile,
  ImportJob,
  ImportMapping,
  ImportOutcome,
  ImportRow,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** What a worker needs to carry a job on. */
export interface ClaimedImport {
  readonly job: ImportJob;
  /** Whoever holds the newest ticket may write; any other has lost the job. */
  readonly ticket: string;
  /** The rights of the person who started it. */
  readonly access: Access;
  readonly mapping: ImportMapping;
}

/** Names a job and the claim on it. */
export interface ImportTicket {
  readonly id: string;
  readonly ticket: string;
}

/** What one transaction adds to a job. */
export interface ImportProgress extends ImportTicket {
  readonly rows: readonly ImportRow[];
}

/** The parts of an import that share the transaction of the records. */
export interface ImportTransaction {
  /**
   * Locks the job and lets no other import write until the transaction ends, so
   * that two imports of one key cannot miss each other. Undefined when the job
   * was cancelled or taken over.
   */
  lockImport(
    ticket: ImportTicket,
  ): Promise<{ readonly processedRows: number } | undefined>;
  /** Adds outcomes, counts them and renews the claim. */
  saveImportProgress(progress: ImportProgress): Promise<void>;
}

/** Uploaded files, import jobs and what became of each row. */
export interface ImportStore {
  saveFile(options: {
    file: ImportFile;
    content: Uint8Array;
    createdBy: string;
    createdAt: string;
  }): Promise<void>;
  getFile(
    id: string,
  ): Promise<
    { readonly file: ImportFile; readonly createdBy: string } | undefined
  >;
  getContent(id: string): Promise<Uint8Array | undefined>;

  createJob(options: {
    job: ImportJob;
    access: Access;
    mapping: ImportMapping;
  }): Promise<void>;
  getJob(id: string): Promise<ImportJob | undefined>;
  listRows(options: {
    jobId: string;
    outcome?: ImportOutcome;
    limit: number;
    offset: number;
  }): Promise<Page<ImportRow>>;

  /** Takes the oldest job that waits or whose worker gave no sign for a while. */
  claimJob(ticket: string): Promise<ClaimedImport | undefined>;
  /** Ends a job; nothing happens when the claim was lost. */
  finishJob(
    options: ImportTicket & {
      state: 'done' | 'failed';
      at: string;
      message?: string;
    },
  ): Promise<void>;
  /** Gives a job back, for another worker to continue. */
  releaseJob(ticket: ImportTicket): Promise<void>;
  /** Stops a job that waits or runs; rows that are in stay in. */
  cancelJob(id: string, at: string): Promise<void>;
  /** Forgets files and ended jobs from before this instant. */
  removeBefore(instant: string): Promise<void>;
}
