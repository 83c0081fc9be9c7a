import { randomUUID } from 'node:crypto';
import { me } from './__testUtils__/callers';
import { FILE, manyRows } from './__testUtils__/importFiles';
import { MAPPING, setUpImports } from './__testUtils__/setUpImports';
import type { InitiativesStore } from '../database/InitiativesStore';
import { databases } from '../tests/__testUtils__/databases';
import { ImportRunner } from './ImportRunner';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('imports on %s', databaseId => {
  it('stops after the current chunk when cancelled, and keeps what is in', async () => {
    const setUp = await setUpImports(databaseId);
    const { upload, useCases, contextOf, imports, knex } = setUp;
    const file = await upload(manyRows(450));
    const { id } = await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    let cancelled: Promise<unknown> = Promise.resolve();
    const runner = new ImportRunner({
      ...setUp.runnerOptions,
      afterCommit: () => {
        cancelled = useCases.cancelImport({ id }, contextOf(me));
      },
      resolveOwners: async () => {
        await cancelled;
        return new Map();
      },
    });
    await runner.runPending();
    const job = await useCases.getImport({ id }, contextOf(me));
    expect(job).toMatchObject({
      state: 'cancelled',
      processedRows: 200,
      finishedAt: expect.any(String),
    });
    expect(await knex('initiative').select('id')).toHaveLength(200);
    expect(await useCases.cancelImport({ id }, contextOf(me))).toEqual(job);
    expect(await imports.claimJob(randomUUID())).toBeUndefined();
  });

  it('cancels a job that still waits', async () => {
    const { upload, useCases, contextOf, runner, knex } = await setUpImports(
      databaseId,
    );
    const file = await upload(FILE);
    const { id } = await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    expect(await useCases.cancelImport({ id }, contextOf(me))).toMatchObject({
      state: 'cancelled',
      processedRows: 0,
    });
    await runner.runPending();
    expect(await knex('initiative').select('id')).toEqual([]);
  });

  it('loses only the row that no transaction takes', async () => {
    const setUp = await setUpImports(databaseId);
    const { store } = setUp;
    const poisoned = {
      ...store,
      write: work =>
        store.write(transaction =>
          work(
            new Proxy(transaction, {
              get: (target, name) => {
                const value = Reflect.get(target, name);
                if (name !== 'saveMany') {
                  return typeof value === 'function'
                    ? value.bind(target)
                    : value;
                }
                return async (options: {
                  versions: { record: { title: string } }[];
                }) => {
                  await value.call(target, options);
                  if (
                    options.versions.some(
                      ({ record }) => record.title === 'Form reader',
                    )
                  ) {
                    throw new Error('poison');
                  }
                };
              },
            }),
          ),
        ),
    } as InitiativesStore;
    const runner = new ImportRunner({
      ...setUp.runnerOptions,
      store: poisoned,
    });
    const file = await setUp.upload(FILE);
    const { id } = await setUp.useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      setUp.contextOf(me),
    );
    await runner.runPending();
    const job = await setUp.useCases.getImport({ id }, setUp.contextOf(me));
    expect(job).toMatchObject({
      state: 'done',
      processedRows: 5,
      counts: { create: 2, problem: 3 },
    });
    const rows = await setUp.rowsOf(id);
    expect(rows[1]).toMatchObject({
      outcome: 'problem',
      title: 'Form reader',
      reasons: ['could not be stored; the log of the backend says why'],
    });
    expect(await setUp.knex('initiative').select('id')).toHaveLength(2);
    expect(await setUp.knex('revision').select('record_id')).toHaveLength(2);
  });

  it('fails with a reason when the file is gone', async () => {
    const { upload, useCases, contextOf, runner, knex } = await setUpImports(
      databaseId,
    );
    const file = await upload(FILE);
    const { id } = await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    await knex('import_file').delete();
    await runner.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'failed',
      message: "The file 'initiatives.csv' is empty",
    });
  });

  it('forgets old files and ended jobs, and nothing else', async () => {
    const {
      upload,
      useCases,
      contextOf,
      runner,
      imports,
      importContent,
      knex,
    } = await setUpImports(databaseId);
    await importContent(FILE);
    const file = await upload(FILE);
    await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    await runner.removeOld();
    expect(await knex('import_job').select('id')).toHaveLength(2);
    await imports.removeBefore('2027-01-01T00:00:00.000Z');
    expect(await knex('import_job').select('state')).toEqual([
      { state: 'waiting' },
    ]);
    expect(await knex('import_file').select('id')).toEqual([{ id: file.id }]);
    expect(await knex('import_row').select('row')).toEqual([]);
    expect(await knex('initiative').select('id')).toHaveLength(3);
  });
});
