import { mockServices } from '@backstage/backend-test-utils';
import type {
  ImportJob,
  ImportMapping,
  ImportRow,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { DatabaseImportStore } from '../../database/DatabaseImportStore';
import type { ImportStore } from '../../database/ImportStore';
import { ImportRunner, ImportRunnerOptions } from '../ImportRunner';
import { createImportUseCases } from '../../service/createImportUseCases';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { accessOf } from '../../__fixtures__/build';

type DatabaseId = ReturnType<typeof databases.eachSupportedId>[number][0];

/** Where the columns of the files that tests make up go. */
export const MAPPING: ImportMapping = {
  fields: {
    title: { columns: ['title'] },
    problem: { columns: ['problem'] },
    owner: { columns: ['owner'] },
    stage: { columns: ['stage'] },
    tags: { columns: ['tags'] },
  },
  keyColumns: ['id'],
};

export const HEADING = 'id,title,problem,owner,stage,tags';

const FILLED_TABLES = [
  'initiative',
  'initiative_tag',
  'revision',
  'change_log',
  'import_file',
  'import_job',
  'import_row',
];

type TestStore = ReturnType<typeof createTestStore>;

// Making and dropping a database takes longer than most tests.
const stores = new Map<DatabaseId, TestStore>();

async function emptyStore(databaseId: DatabaseId) {
  const opened = stores.get(databaseId) ?? createTestStore(databaseId);
  stores.set(databaseId, opened);
  const { knex } = await opened;
  for (const table of FILLED_TABLES) {
    await knex(table).delete();
  }
  await knex('clock').update({ seq: 0 });
  return opened;
}

/** Import use cases and their worker over a database without records. */
export async function setUpImports(
  databaseId: DatabaseId,
  changes: Partial<ImportRunnerOptions> = {},
) {
  const { knex, store } = await emptyStore(databaseId);
  const imports: ImportStore = new DatabaseImportStore(knex);
  let time = Date.parse('2026-03-01T00:00:00Z');
  const now = () => new Date((time += 1000));
  const afterCommit = jest.fn();
  const nudge = jest.fn();
  const runnerOptions: ImportRunnerOptions = {
    imports,
    store,
    afterCommit,
    now,
    logger: mockServices.logger.mock(),
    ...changes,
  };
  const runner = new ImportRunner(runnerOptions);
  const useCases = createImportUseCases({ imports, store, nudge, now });

  const contextOf = (access: Access) => ({ access, credentials: {} as never });
  const upload = (
    content: string | Uint8Array,
    access: Access = accessOf(),
    name = 'initiatives.csv',
  ) =>
    useCases.uploadImportFile(
      {
        name,
        content: typeof content === 'string' ? Buffer.from(content) : content,
      },
      contextOf(access),
    );
  const rowsOf = async (
    id: string,
    access: Access = accessOf(),
  ): Promise<readonly ImportRow[]> => {
    const rows: ImportRow[] = [];
    for (;;) {
      const page = await useCases.listImportRows(
        { id, limit: 100, offset: rows.length },
        contextOf(access),
      );
      rows.push(...page.items);
      if (rows.length >= page.totalItems) {
        return rows;
      }
    }
  };
  const importContent = async (
    content: string | Uint8Array,
    options: {
      mode?: 'run' | 'dry-run';
      access?: Access;
      mapping?: ImportMapping;
      name?: string;
    } = {},
  ): Promise<{
    job: ImportJob;
    rows: readonly ImportRow[];
    milliseconds: number;
  }> => {
    const { mode = 'run', access = accessOf() } = options;
    const file = await upload(content, access, options.name);
    const started = performance.now();
    const { id } = await useCases.startImport(
      { fileId: file.id, mode, mapping: options.mapping ?? MAPPING },
      contextOf(access),
    );
    await runner.runPending();
    const milliseconds = Math.round(performance.now() - started);
    return {
      milliseconds,
      job: await useCases.getImport({ id }, contextOf(access)),
      rows: await rowsOf(id, access),
    };
  };
  return {
    knex,
    store,
    imports,
    now,
    afterCommit,
    nudge,
    runner,
    runnerOptions,
    useCases,
    contextOf,
    upload,
    rowsOf,
    importContent,
  };
}
