import {
  ColumnMapping,
  IMPORT_FIELDS,
  ImportField,
  ImportJob,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { header } from './exampleParts';

const column: Complete<ColumnMapping> = {
  columns: ['A', 'B'],
  separator: '; ',
  values: { Piloting: 'pilot' },
  otherwise: ['C'],
};

export const mapping = {
  fields: Object.fromEntries(
    IMPORT_FIELDS.map(field => [field, column]),
  ) as Readonly<Record<ImportField, Complete<ColumnMapping>>>,
  keyColumns: ['ID'],
  keyIsUnique: true,
};

export const importJob: Complete<ImportJob> = {
  id: 'job-1',
  fileId: 'file-1',
  fileName: 'inventory.csv',
  mode: 'dry-run',
  state: 'failed',
  totalRows: 10,
  processedRows: 4,
  counts: { create: 1, change: 1, same: 1, problem: 1 },
  createdAt: header.createdAt,
  createdBy: header.createdBy,
  finishedAt: header.updatedAt,
  message: 'Row 5 has no title.',
};
