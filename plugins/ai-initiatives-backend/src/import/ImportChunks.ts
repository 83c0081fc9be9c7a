import { randomBytes } from 'node:crypto';
import {
  createRecordId,
  ImportRow,
} from 'backstage-plugin-ai-initiatives-common';
import type { ClaimedImport, ImportTicket } from '../database/ImportStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import { MappedImportRow, mapRows, ResolveOwners } from './mapRows';
import { planRows } from './planRows';
import type { PreparedRow } from './PreparedImport';

function createId(title: string): string {
  return createRecordId({ title, randomBytes: randomBytes(8) });
}

function withoutId({ initiativeId, ...row }: ImportRow): ImportRow {
  return row.outcome === 'create' ? row : { ...row, initiativeId };
}

function whyNotStored(error: unknown): string {
  return (error as Error).name === 'StaleWriteError'
    ? 'its initiative was changed by others at the same moment; import the file again'
    : 'could not be stored; the log of the backend says why';
}

/** Carries out chunks of one import; each is all in or not in at all. */
export class ImportChunks {
  constructor(
    private readonly options: {
      store: InitiativesStore;
      claimed: ClaimedImport;
      resolveOwners: ResolveOwners;
      now: () => Date;
    },
  ) {}

  /** False when the job was cancelled or taken over, and nothing was written. */
  async process(rows: readonly PreparedRow[]): Promise<boolean> {
    const { claimed, resolveOwners } = this.options;
    const { mapping, access } = claimed;
    return this.writeOrSplit(
      await mapRows({ rows, mapping, access, resolveOwners }),
    );
  }

  /** A row that no transaction takes must not take the others with it. */
  private async writeOrSplit(
    rows: readonly MappedImportRow[],
  ): Promise<boolean> {
    try {
      return await this.write(rows);
    } catch (error) {
      if ((error as Error).name === 'ServiceUnavailableError') {
        throw error;
      }
      if (rows.length === 1) {
        return this.writeProblem(rows[0], whyNotStored(error));
      }
      for (const row of rows) {
        if (!(await this.writeOrSplit([row]))) {
          return false;
        }
      }
      return true;
    }
  }

  private write(rows: readonly MappedImportRow[]): Promise<boolean> {
    const { store, claimed, now } = this.options;
    const { job, access } = claimed;
    const ticket = this.ticket();
    return store.write(async transaction => {
      if (!(await transaction.lockImport(ticket))) {
        return false;
      }
      const existing = await transaction.findByOriginKeys({
        keys: rows.map(row => row.originKey),
        access,
      });
      const at = now().toISOString();
      const plan = planRows({ rows, existing, access, at, createId });
      if (job.mode === 'run') {
        const { versions } = plan;
        await transaction.saveMany({ kind: 'initiative', versions });
      }
      await transaction.saveImportProgress({
        ...ticket,
        rows: job.mode === 'run' ? plan.rows : plan.rows.map(withoutId),
      });
      return true;
    });
  }

  private writeProblem(row: MappedImportRow, reason: string): Promise<boolean> {
    const ticket = this.ticket();
    return this.options.store.write(async transaction => {
      if (!(await transaction.lockImport(ticket))) {
        return false;
      }
      const outcome: ImportRow = {
        row: row.row,
        outcome: 'problem',
        title: row.mapped.input.title ?? '',
        reasons: [reason],
      };
      await transaction.saveImportProgress({ ...ticket, rows: [outcome] });
      return true;
    });
  }

  private ticket(): ImportTicket {
    const { job, ticket } = this.options.claimed;
    return { id: job.id, ticket };
  }
}
