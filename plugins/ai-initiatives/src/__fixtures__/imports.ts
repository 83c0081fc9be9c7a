import type {
  ImportFile,
  ImportJob,
  ImportRow,
} from 'backstage-plugin-ai-initiatives-common';

export function anImportFile(overrides: Partial<ImportFile> = {}): ImportFile {
  return {
    id: 'file-1',
    name: 'inventory.csv',
    bytes: 2_048,
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    columns: ['Name', 'Purpose', 'Team', 'Phase'],
    rows: 3,
    sample: [
      {
        Name: 'Claims triage assistant',
        Purpose: 'Claims wait for days.',
        Team: 'team-claims',
        Phase: 'Pilot',
      },
    ],
    mapping: {
      fields: {
        title: { columns: ['Name'] },
        problem: { columns: ['Purpose'] },
      },
      keyColumns: ['Name'],
    },
    warnings: [],
    ...overrides,
  };
}

export function anImportJob(overrides: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 'import-1',
    fileId: 'file-1',
    fileName: 'inventory.csv',
    mode: 'dry-run',
    state: 'done',
    totalRows: 3,
    processedRows: 3,
    counts: { create: 1, change: 1, same: 0, problem: 1 },
    createdAt: '2026-11-20T09:30:00.000Z',
    createdBy: 'user:default/ada',
    ...overrides,
  };
}

export function anImportRow(overrides: Partial<ImportRow> = {}): ImportRow {
  return {
    row: 1,
    outcome: 'create',
    title: 'Claims triage assistant',
    reasons: [],
    ...overrides,
  };
}
