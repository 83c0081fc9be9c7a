import { importJob, mapping } from './exampleImports';
import { initiative } from './exampleInitiatives';
import { page } from './exampleParts';
import type { Examples } from './examples';

const job = { id: importJob.id };

type Names =
  | 'listImportPresets'
  | 'uploadImportFile'
  | 'startImport'
  | 'getImport'
  | 'listImportRows'
  | 'cancelImport';

/** The examples of bringing in a file. */
export const importExamples: Pick<Examples, Names> = {
  listImportPresets: {
    request: {},
    response: { items: [{ id: 'omb', title: 'OMB inventory', mapping }] },
  },
  uploadImportFile: {
    request: {
      name: 'inventory 2026, "final".csv',
      content: new Uint8Array([0, 239, 187, 191, 255]),
    },
    response: {
      id: 'file-1',
      name: 'inventory.csv',
      bytes: 5,
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      columns: ['A', 'B', 'ID'],
      rows: 10,
      sample: [{ A: 'a', B: 'b', ID: '1' }],
      preset: 'omb',
      mapping,
      warnings: ['The encoding was guessed.'],
    },
  },
  startImport: {
    request: { fileId: 'file-1', mode: 'run', mapping },
    response: importJob,
  },
  getImport: { request: job, response: importJob },
  listImportRows: {
    request: { ...job, outcome: 'problem', limit: 5, offset: 5 },
    response: {
      ...page,
      items: [
        {
          row: 5,
          outcome: 'problem',
          title: 'Claims triage',
          reasons: ['owner is required'],
          initiativeId: initiative.id,
        },
      ],
    },
  },
  cancelImport: { request: job, response: importJob },
};
