import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  type ImportField,
  type ImportFile,
  type ImportJob,
  type ImportMapping,
  IMPORT_FIELDS,
  type ImportPreset,
  type ImportRow,
  type InitiativesApi,
  parseInitiative,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { pageOf } from './pageOf';
import { readTable, type TableRow } from './readTable';

type ImportCalls = Pick<
  InitiativesApi,
  | 'listImportPresets'
  | 'uploadImportFile'
  | 'startImport'
  | 'getImport'
  | 'listImportRows'
  | 'cancelImport'
>;

/** Rows done each time somebody asks how far it is, so that progress can be seen. */
const ROWS_PER_LOOK = 3;

const PRESET: ImportPreset = {
  id: 'own-columns',
  title: 'Columns named like our fields',
  mapping: {
    fields: {
      title: { columns: ['title'] },
      problem: { columns: ['problem'] },
      owner: { columns: ['owner'] },
    },
    keyColumns: ['title'],
  },
};

function inputOf(
  row: TableRow,
  mapping: ImportMapping,
): Record<string, unknown> {
  const valueOf = (field: ImportField): unknown => {
    const column = mapping.fields[field];
    const text = (column?.columns ?? [])
      .map(name => row[name] ?? '')
      .filter(Boolean)
      .join(column?.separator ?? ' ');
    const value = column?.values?.[text.toLocaleLowerCase('en-US')] ?? text;
    const isList = ['vendors', 'tools', 'tags'].includes(field);
    return isList && value ? value.split(/\s*[,;]\s*/) : value;
  };
  return Object.fromEntries(
    IMPORT_FIELDS.map(field => [field, valueOf(field)]).filter(
      ([, value]) => value !== '',
    ),
  );
}

export function importCalls(options: {
  house: MockHouse;
  now: () => string;
}): ImportCalls {
  const { house, now } = options;
  const files = new Map<string, { file: ImportFile; rows: TableRow[] }>();
  const jobs = new Map<string, ImportJob>();
  const results = new Map<string, ImportRow[]>();
  const mappings = new Map<string, ImportMapping>();

  function take(job: ImportJob, row: TableRow, number: number): ImportRow {
    const mapping = mappings.get(job.id) ?? PRESET.mapping;
    const input = inputOf(row, mapping);
    const title = String(input.title ?? '');
    const { problems } = parseInitiative({ input, ownerAsWritten: true });
    if (problems.length) {
      return {
        row: number,
        outcome: 'problem',
        title,
        reasons: problems.map(
          ({ field, value, rule }) => `${field} ${value}: ${rule}`,
        ),
      };
    }
    const known = house.current().find(item => item.title === title);
    if (known) {
      return {
        row: number,
        outcome: 'same',
        title,
        reasons: [],
        initiativeId: known.id,
      };
    }
    const made =
      job.mode === 'run' ? house.initiatives.create(input) : undefined;
    return {
      row: number,
      outcome: 'create',
      title,
      reasons: [],
      initiativeId: made?.id,
    };
  }

  function find(id: string): ImportJob {
    const job = jobs.get(id);
    if (!job) {
      throw new NotFoundError(`No import '${id}'`);
    }
    return job;
  }

  function advance(job: ImportJob): ImportJob {
    const rows = files.get(job.fileId)?.rows ?? [];
    if (job.state !== 'waiting' && job.state !== 'running') {
      return job;
    }
    const done = results.get(job.id) ?? [];
    const next = rows
      .slice(job.processedRows, job.processedRows + ROWS_PER_LOOK)
      .map((row, index) => take(job, row, job.processedRows + index + 1));
    const all = [...done, ...next];
    results.set(job.id, all);
    const finished = all.length === rows.length;
    const count = (outcome: ImportRow['outcome']) =>
      all.filter(row => row.outcome === outcome).length;
    const moved: ImportJob = {
      ...job,
      state: finished ? 'done' : 'running',
      processedRows: all.length,
      counts: {
        create: count('create'),
        change: count('change'),
        same: count('same'),
        problem: count('problem'),
      },
      ...(finished ? { finishedAt: now() } : {}),
    };
    jobs.set(job.id, moved);
    return moved;
  }

  return {
    listImportPresets: async () => ({ items: [PRESET] }),
    uploadImportFile: async ({ name, content }) => {
      const { format, columns, rows } = readTable({ name, content });
      if (!rows.length) {
        throw new InputError(
          `The file '${name}' has no rows under its heading. Export it again with at least one.`,
        );
      }
      const file: ImportFile = {
        id: `file-${files.size + 1}`,
        name,
        bytes: content.length,
        format,
        encoding: 'utf-8',
        delimiter: format === 'csv' ? ',' : undefined,
        columns,
        rows: rows.length,
        sample: rows.slice(0, 5),
        preset: PRESET.mapping.keyColumns.every(key => columns.includes(key))
          ? PRESET.id
          : undefined,
        mapping: PRESET.mapping,
        warnings: [],
      };
      files.set(file.id, { file, rows });
      return file;
    },
    startImport: async ({ fileId, mode, mapping }) => {
      const found = files.get(fileId);
      if (!found) {
        throw new NotFoundError(`No uploaded file '${fileId}'`);
      }
      const job: ImportJob = {
        id: `import-${jobs.size + 1}`,
        fileId,
        fileName: found.file.name,
        mode,
        state: 'waiting',
        totalRows: found.rows.length,
        processedRows: 0,
        counts: { create: 0, change: 0, same: 0, problem: 0 },
        createdAt: now(),
        createdBy: 'user:default/guest',
      };
      jobs.set(job.id, job);
      mappings.set(job.id, mapping);
      return job;
    },
    getImport: async ({ id }) => advance(find(id)),
    listImportRows: async ({ id, outcome, ...page }) => {
      find(id);
      const rows = results.get(id) ?? [];
      return pageOf(
        rows.filter(row => !outcome || row.outcome === outcome),
        page,
      );
    },
    cancelImport: async ({ id }) => {
      const job = find(id);
      if (job.finishedAt) {
        throw new ConflictError(`Import '${id}' is already ${job.state}`);
      }
      const cancelled: ImportJob = {
        ...job,
        state: 'cancelled',
        finishedAt: now(),
      };
      jobs.set(id, cancelled);
      return cancelled;
    },
  };
}
