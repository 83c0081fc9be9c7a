import { randomUUID } from 'node:crypto';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  describeValue,
  IMPORT_PRESETS,
  ImportFile,
  ImportJob,
  ImportRow,
  LIMITS,
  parseImportMapping,
  suggestMapping,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { ImportStore } from '../database/ImportStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import { readTable } from '../import/readTable';
import type { UnguardedInitiativesService } from './InitiativesService';

type Names =
  | 'listImportPresets'
  | 'uploadImportFile'
  | 'startImport'
  | 'getImport'
  | 'listImportRows'
  | 'cancelImport';

const SAMPLE_ROWS = 5;
const MAX_NAME = 255;
const DEFAULT_PAGE = 50;

/** What the import use cases work with. */
export interface ImportUseCasesOptions {
  readonly imports: ImportStore;
  readonly store: InitiativesStore;
  /** Wakes the worker; must neither wait nor throw. */
  readonly nudge: () => void;
  readonly now: () => Date;
}

function isTheirs(createdBy: string, { viewer }: Access): boolean {
  return createdBy === viewer.ref || viewer.steward;
}

function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME) {
    throw new InputError(
      `The name of the file must have 1 to ${MAX_NAME} characters, it has ${trimmed.length}`,
    );
  }
  return trimmed;
}

async function describeFile(
  name: string,
  content: Uint8Array,
): Promise<ImportFile> {
  const table = await readTable({ name, content });
  return {
    id: randomUUID(),
    name,
    bytes: content.byteLength,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    columns: table.columns,
    rows: table.rows.length,
    sample: table.rows
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) =>
        Object.fromEntries(
          table.columns.map((column, index) => [column, cells[index] ?? '']),
        ),
      ),
    ...suggestMapping(table.columns),
    warnings: table.warnings,
  };
}

/** Uploading files and following the jobs that bring their rows in. */
export function createImportUseCases(
  options: ImportUseCasesOptions,
): Pick<UnguardedInitiativesService, Names> {
  const { imports, store, nudge, now } = options;

  async function fileOf(id: string, access: Access): Promise<ImportFile> {
    const found = await imports.getFile(id);
    if (!found || !isTheirs(found.createdBy, access)) {
      throw new NotFoundError(
        `No uploaded file ${describeValue(id)}. Upload it again.`,
      );
    }
    return found.file;
  }

  async function jobOf(id: string, access: Access): Promise<ImportJob> {
    const job = await imports.getJob(id);
    if (!job || !isTheirs(job.createdBy, access)) {
      throw new NotFoundError(`No import ${describeValue(id)}`);
    }
    return job;
  }

  /** Whoever may not read an initiative learns nothing about it from a row. */
  async function withoutUnreadable(
    rows: readonly ImportRow[],
    access: Access,
  ): Promise<readonly ImportRow[]> {
    const ids = rows.flatMap(({ initiativeId }) => initiativeId ?? []);
    const readable = await store.getInitiativeSummaries({ ids, access });
    const known = new Set(readable.map(({ id }) => id));
    return rows.map(({ initiativeId, ...row }) => {
      if (initiativeId === undefined) {
        return row;
      }
      return known.has(initiativeId)
        ? { ...row, initiativeId }
        : { ...row, reasons: [] };
    });
  }

  return {
    listImportPresets: async () => ({ items: IMPORT_PRESETS }),

    uploadImportFile: async ({ name, content }, { access }) => {
      const file = await describeFile(checkName(name), content);
      await imports.saveFile({
        file,
        content,
        createdBy: access.viewer.ref,
        createdAt: now().toISOString(),
      });
      return file;
    },

    startImport: async ({ fileId, mode, mapping }, { access }) => {
      if (mode !== 'dry-run' && mode !== 'run') {
        throw new InputError(
          `mode must be dry-run or run (got ${describeValue(mode)})`,
        );
      }
      const file = await fileOf(fileId, access);
      const parsed = parseImportMapping({
        input: mapping,
        columns: file.columns,
      });
      if ('problems' in parsed) {
        throw new InputError(
          `The import was not started: ${parsed.problems.join('; ')}`,
        );
      }
      const job: ImportJob = {
        id: randomUUID(),
        fileId,
        fileName: file.name,
        mode,
        state: 'waiting',
        totalRows: file.rows,
        processedRows: 0,
        counts: { create: 0, change: 0, same: 0, problem: 0 },
        createdAt: now().toISOString(),
        createdBy: access.viewer.ref,
      };
      await imports.createJob({ job, access, mapping: parsed.mapping });
      nudge();
      return job;
    },

    getImport: ({ id }, { access }) => jobOf(id, access),

    listImportRows: async ({ id, outcome, limit, offset }, { access }) => {
      await jobOf(id, access);
      const page = await imports.listRows({
        jobId: id,
        outcome,
        limit: Math.min(limit ?? DEFAULT_PAGE, LIMITS.pageSize),
        offset: offset ?? 0,
      });
      return { ...page, items: await withoutUnreadable(page.items, access) };
    },

    cancelImport: async ({ id }, { access }) => {
      await jobOf(id, access);
      await imports.cancelJob(id, now().toISOString());
      return jobOf(id, access);
    },
  };
}
