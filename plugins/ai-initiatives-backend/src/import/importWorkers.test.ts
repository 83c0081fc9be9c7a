import { randomUUID } from 'node:crypto';
import { me } from './__testUtils__/callers';
import { FILE, manyRows } from './__testUtils__/importFiles';
import { MAPPING, setUpImports } from './__testUtils__/setUpImports';
import type { InitiativesStore } from '../database/InitiativesStore';
import { databases } from '../tests/__testUtils__/databases';
import { ImportRunner } from './ImportRunner';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('imports on %s', databaseId => {
  it('X10 serialises two imports of one key', async () => {
    const setUp = await setUpImports(databaseId);
    const { upload, useCases, contextOf, runner, runnerOptions, knex } = setUp;
    const other = new ImportRunner(runnerOptions);
    const file = await upload(manyRows(450));
    for (const access of [me, me]) {
      await useCases.startImport(
        { fileId: file.id, mode: 'run', mapping: MAPPING },
        contextOf(access),
      );
    }
    await Promise.all([runner.runPending(), other.runPending()]);
    const jobs = await knex('import_job').select('state', 'counts');
    expect(jobs.map(job => job.state)).toEqual(['done', 'done']);
    const created = jobs.map(job => JSON.parse(job.counts).create);
    expect(created[0] + created[1]).toBe(450);
    expect(await knex('initiative').select('id')).toHaveLength(450);
  });

  it('runs a job once, whoever looks for work', async () => {
    const { upload, useCases, contextOf, imports } = await setUpImports(
      databaseId,
    );
    const file = await upload(FILE);
    await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    const claims = await Promise.all(
      Array.from({ length: 4 }, () => imports.claimJob(randomUUID())),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('F6, F31 goes on where a dead worker stopped, and locks that worker out', async () => {
    const setUp = await setUpImports(databaseId);
    const { upload, useCases, contextOf, store, knex, rowsOf } = setUp;
    const file = await upload(manyRows(450));
    const { id } = await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    // Dies after its first chunk: nothing more is heard of it.
    let chunks = 0;
    let wake = () => {};
    const asleep = new Promise<void>(resolve => {
      wake = resolve;
    });
    const dying = new ImportRunner({
      ...setUp.runnerOptions,
      store: {
        ...store,
        write: async work => {
          if (chunks++ === 1) {
            await asleep;
          }
          return store.write(work);
        },
      } as InitiativesStore,
    });
    const lost = dying.runPending();
    while (
      (await useCases.getImport({ id }, contextOf(me))).processedRows < 200
    ) {
      await new Promise(resolve => setImmediate(resolve));
    }
    await setUp.runner.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'running',
      processedRows: 200,
    });

    await knex('import_job').update({ heartbeat: 0 });
    await setUp.runner.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'done',
      processedRows: 450,
      counts: { create: 450 },
    });
    wake();
    await lost;
    expect((await rowsOf(id)).map(row => row.row)).toEqual(
      Array.from({ length: 450 }, (_, index) => index + 1),
    );
    expect(await knex('initiative').select('id')).toHaveLength(450);
    expect(await knex('revision').select('record_id')).toHaveLength(450);
  });

  it('gives a job back when its replica stops', async () => {
    const setUp = await setUpImports(databaseId);
    const { upload, useCases, contextOf, knex } = setUp;
    const file = await upload(manyRows(450));
    const { id } = await useCases.startImport(
      { fileId: file.id, mode: 'run', mapping: MAPPING },
      contextOf(me),
    );
    const stopping = new ImportRunner({
      ...setUp.runnerOptions,
      afterCommit: () => {
        stopping.stop();
      },
    });
    await stopping.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'waiting',
      processedRows: 200,
    });
    stopping.nudge();
    await stopping.stop();
    await setUp.runner.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'done',
      counts: { create: 450 },
    });
    expect(await knex('initiative').select('id')).toHaveLength(450);
  });

  it('gives up a job that kills every worker, and does not block the next', async () => {
    const setUp = await setUpImports(databaseId);
    const { upload, useCases, contextOf, imports, runner, knex } = setUp;
    const file = await upload(FILE);
    const start = () =>
      useCases.startImport(
        { fileId: file.id, mode: 'run', mapping: MAPPING },
        contextOf(me),
      );
    const { id } = await start();
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await imports.claimJob(randomUUID())).toBeDefined();
      await knex('import_job').update({ heartbeat: 0 });
    }
    await runner.runPending();
    expect(await useCases.getImport({ id }, contextOf(me))).toMatchObject({
      state: 'failed',
      message: 'Gave up: 5 attempts ended without one more row',
    });
    const next = await start();
    await runner.runPending();
    expect(
      await useCases.getImport({ id: next.id }, contextOf(me)),
    ).toMatchObject({ state: 'done' });
  });
});
