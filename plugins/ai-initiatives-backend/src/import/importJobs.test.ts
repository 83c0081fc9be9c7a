import { randomUUID } from 'node:crypto';
import { anInitiative, accessOf, outsider } from '../__fixtures__/build';
import { HEADING, MAPPING, setUpImports } from './__testUtils__/setUpImports';
import { OWN_ACCESS } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import { databases } from '../tests/__testUtils__/databases';
import { ImportRunner } from './ImportRunner';

jest.setTimeout(120_000);

const me = accessOf();
const olga = outsider();
const steward = accessOf({
  ref: 'user:default/stella',
  ownershipRefs: ['user:default/stella'],
  steward: true,
});

function csv(...rows: string[]): string {
  return [HEADING, ...rows].join('\n');
}

function manyRows(count: number): string {
  return csv(
    ...Array.from(
      { length: count },
      (_, index) => `${index},Initiative ${index},Problem ${index},Unit,pilot,`,
    ),
  );
}

const FILE = csv(
  '1,Route planner,Vans drive empty.,Fleet North,pilot,vans;routes',
  '2,Form reader,Forms are typed by hand.,Back Office,Live,',
  '3,,No title here.,Fleet North,idea,',
  '4,Short row',
  '5,Voice notes,Notes are lost.,group:default/team-claims,,',
);

describe.each(databases.eachSupportedId())('imports on %s', databaseId => {
  it('brings rows in and gives a reason for every other', async () => {
    const setUp = await setUpImports(databaseId);
    const { job, rows } = await setUp.importContent(FILE);
    expect(job).toMatchObject({
      state: 'done',
      mode: 'run',
      totalRows: 5,
      processedRows: 5,
      counts: { create: 3, change: 0, same: 0, problem: 2 },
      createdBy: 'user:default/ada',
      finishedAt: expect.any(String),
    });
    expect(rows).toEqual([
      {
        row: 1,
        outcome: 'create',
        title: 'Route planner',
        reasons: [],
        initiativeId: expect.stringMatching(/^route-planner-/),
      },
      {
        row: 2,
        outcome: 'create',
        title: 'Form reader',
        reasons: [expect.stringContaining("stage 'Live' was left out")],
        initiativeId: expect.any(String),
      },
      {
        row: 3,
        outcome: 'problem',
        title: '',
        reasons: ['title is required (got nothing)'],
      },
      {
        row: 4,
        outcome: 'problem',
        title: 'Short row',
        reasons: ['has 2 cells where the heading has 6'],
      },
      {
        row: 5,
        outcome: 'create',
        title: 'Voice notes',
        reasons: [],
        initiativeId: expect.any(String),
      },
    ]);
    const stored = await setUp.store.getRecord({
      kind: 'initiative',
      id: rows[0].initiativeId ?? '',
      access: me,
    });
    expect(stored).toMatchObject({
      title: 'Route planner',
      owner: 'Fleet North',
      stage: 'pilot',
      tags: ['vans', 'routes'],
      visibility: 'public',
      revision: 1,
      createdBy: 'user:default/ada',
      origin: { kind: 'import', key: expect.any(String) },
    });
    expect(setUp.nudge).toHaveBeenCalledTimes(1);
    expect(setUp.afterCommit).toHaveBeenCalledTimes(1);
  });

  it('does nothing in a dry run, and says what a run would do', async () => {
    const { importContent, knex } = await setUpImports(databaseId);
    const dry = await importContent(FILE, { mode: 'dry-run' });
    expect(await knex('initiative').select('id')).toEqual([]);
    expect(await knex('change_log').select('seq')).toEqual([]);
    expect(dry.rows.some(row => row.initiativeId)).toBe(false);
    const run = await importContent(FILE);
    expect(dry.job.counts).toEqual(run.job.counts);
    expect(dry.rows.map(({ outcome, reasons }) => [outcome, reasons])).toEqual(
      run.rows.map(({ outcome, reasons }) => [outcome, reasons]),
    );
  });

  it('C22, C17 changes nothing the second time, and only what differs the third', async () => {
    const { importContent, knex, store } = await setUpImports(databaseId);
    const first = await importContent(FILE);
    const before = await knex('change_log').select('*');
    const second = await importContent(FILE, { name: 'renamed.csv' });
    expect(second.job.counts).toEqual({
      create: 0,
      change: 0,
      same: 3,
      problem: 2,
    });
    expect(await knex('change_log').select('*')).toEqual(before);
    expect(second.rows[0].initiativeId).toBe(first.rows[0].initiativeId);

    const edited = FILE.replace('Fleet North,pilot', 'Fleet North,deployed');
    const dry = await importContent(edited, { mode: 'dry-run' });
    expect(dry.rows[0]).toMatchObject({
      outcome: 'change',
      reasons: ['changes stage'],
    });
    const third = await importContent(edited);
    expect(third.job.counts).toEqual({
      create: 0,
      change: 1,
      same: 2,
      problem: 2,
    });
    const id = first.rows[0].initiativeId ?? '';
    const history = await store.getHistory({ kind: 'initiative', id });
    expect(
      history.map(({ revision, action, snapshot }) => [
        revision,
        action,
        snapshot.stage,
      ]),
    ).toEqual([
      [2, 'changed', 'deployed'],
      [1, 'created', 'pilot'],
    ]);
    const tags = await knex('initiative_tag')
      .where('record_id', id)
      .select('tag');
    expect(tags.map(row => row.tag).sort()).toEqual(['routes', 'vans']);
    expect((await importContent(edited)).job.counts).toMatchObject({
      change: 0,
      same: 3,
    });
  });

  it('gives commits consecutive numbers and every version its entry', async () => {
    const { importContent, knex } = await setUpImports(databaseId);
    await importContent(manyRows(450));
    const log = await knex('change_log')
      .orderBy('seq')
      .select('seq', 'record_id', 'pending');
    expect(log.map(row => Number(row.seq))).toEqual(
      Array.from({ length: 450 }, (_, index) => index + 1),
    );
    expect(log.every(row => Boolean(row.pending))).toBe(true);
    const stamped = await knex('initiative').orderBy('seq').select('id', 'seq');
    expect(stamped.map(row => row.id)).toEqual(log.map(row => row.record_id));
    expect(await knex('revision').select('record_id')).toHaveLength(450);
  });

  it('shows a manual edit as a change and never undoes it unseen', async () => {
    const { importContent, store } = await setUpImports(databaseId);
    const { rows } = await importContent(FILE);
    const id = rows[0].initiativeId ?? '';
    await store.write(async transaction => {
      const current = await transaction.lockRecord({
        kind: 'initiative',
        id,
        access: me,
      });
      if (!current) {
        throw new Error('gone');
      }
      await transaction.save({
        kind: 'initiative',
        action: 'changed',
        record: {
          ...current,
          stage: 'retired',
          lesson: 'Too few vans',
          outputs: 'Routes',
          revision: 2,
        },
      });
    });
    const dry = await importContent(FILE, { mode: 'dry-run' });
    expect(dry.rows[0]).toMatchObject({
      outcome: 'change',
      reasons: ['changes stage'],
      initiativeId: id,
    });
    await importContent(FILE);
    const after = await store.getRecord({ kind: 'initiative', id, access: me });
    expect(after).toMatchObject({
      stage: 'pilot',
      lesson: 'Too few vans',
      outputs: 'Routes',
      revision: 3,
    });
  });

  it('C16 refuses the second row of a unique key', async () => {
    const { importContent } = await setUpImports(databaseId);
    const { rows } = await importContent(
      csv('7,A,a,Unit,,', '7,B,b,Unit,,', '8,C,c,Unit,,'),
      { mapping: { ...MAPPING, keyIsUnique: true } },
    );
    expect(rows.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
      ['create', []],
      ['problem', ["an earlier row has the same 'id'"]],
      ['create', []],
    ]);
  });

  it('tells rows with one key apart by their order', async () => {
    const { importContent } = await setUpImports(databaseId);
    const file = csv('7,A,a,Unit,,', '7,B,b,Unit,,');
    expect((await importContent(file)).job.counts.create).toBe(2);
    expect((await importContent(file)).job.counts.same).toBe(2);
  });

  it('C18, T12 takes a hidden record with the same key for absent', async () => {
    const { importContent, store } = await setUpImports(databaseId);
    const { rows } = await importContent(FILE);
    const id = rows[0].initiativeId ?? '';
    await store.write(async transaction => {
      const current = await transaction.lockRecord({
        kind: 'initiative',
        id,
        access: me,
      });
      if (!current) {
        throw new Error('gone');
      }
      await transaction.save({
        kind: 'initiative',
        action: 'changed',
        record: { ...current, visibility: 'hidden', revision: 2 },
      });
    });
    const hers = await importContent(FILE, { access: olga });
    expect(hers.rows[0]).toMatchObject({ outcome: 'create', reasons: [] });
    expect(hers.rows[0].initiativeId).not.toBe(id);
    expect(
      (await importContent(FILE, { access: olga })).job.counts,
    ).toMatchObject({ create: 0, same: 3 });

    const mine = await importContent(
      FILE.replace('Vans drive', 'Vans often drive'),
    );
    expect(mine.rows[0]).toMatchObject({ outcome: 'change', initiativeId: id });
  });

  it('refuses a change of what the caller may read but not change', async () => {
    const { importContent } = await setUpImports(databaseId);
    await importContent(FILE);
    const hers = await importContent(
      FILE.replace('Vans drive', 'Vans often drive'),
      { access: olga },
    );
    expect(hers.job.counts).toEqual({
      create: 0,
      change: 0,
      same: 2,
      problem: 3,
    });
    expect(hers.rows[0].reasons).toEqual([
      'you may not change its initiative: only the owner Fleet North, whoever registered it, and stewards may',
    ]);
  });

  it('turns owners into refs where the catalog knows them, for those who see it', async () => {
    const resolveOwners = jest.fn(
      async (names: readonly string[]) =>
        new Map(
          names
            .filter(name => name === 'Fleet North')
            .map(name => [name, 'group:default/fleet-north']),
        ),
    );
    const { importContent, knex } = await setUpImports(databaseId, {
      resolveOwners,
    });
    const owners = async () =>
      (await knex('initiative').orderBy('title_sort').select('owner')).map(
        row => row.owner,
      );
    await importContent(FILE, { access: { ...me, wholeCatalog: false } });
    expect(resolveOwners).not.toHaveBeenCalled();
    expect(await owners()).toEqual([
      'Back Office',
      'Fleet North',
      'group:default/team-claims',
    ]);
    const { rows } = await importContent(FILE);
    expect(rows[0]).toMatchObject({
      outcome: 'change',
      reasons: ['changes owner'],
    });
    expect(await owners()).toEqual([
      'Back Office',
      'group:default/fleet-north',
      'group:default/team-claims',
    ]);
    expect((await importContent(FILE)).job.counts).toMatchObject({
      change: 0,
      same: 3,
    });
  });

  it('keeps an owner with the form of a ref in canonical form', async () => {
    const { importContent, knex } = await setUpImports(databaseId);
    await importContent(
      csv('1,A,a,Group:Team-X,,', '2,B,b,component:team-x,,'),
    );
    const rows = await knex('initiative').orderBy('title_sort').select('owner');
    expect(rows.map(row => row.owner)).toEqual([
      'group:default/team-x',
      'component:team-x',
    ]);
  });

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

  describe('use cases', () => {
    it('describe an uploaded file and suggest a mapping', async () => {
      const { upload, useCases, contextOf } = await setUpImports(databaseId);
      const file = await upload(FILE, me, ' team list.csv ');
      expect(file).toMatchObject({
        name: 'team list.csv',
        bytes: Buffer.byteLength(FILE),
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ',',
        columns: HEADING.split(','),
        rows: 5,
        mapping: MAPPING,
        warnings: [],
      });
      expect(file.sample).toHaveLength(5);
      expect(file.sample[0]).toMatchObject({ id: '1', title: 'Route planner' });
      const presets = await useCases.listImportPresets({}, contextOf(me));
      expect(presets.items.map(({ id }) => id)).toEqual([
        'fed-2023',
        'fed-2024',
        'fed-2025',
      ]);
    });

    it.each([
      ['an empty name', ' '],
      ['an overlong name', 'x'.repeat(256)],
    ])('refuse %s', async (_, name) => {
      const { upload } = await setUpImports(databaseId);
      await expect(upload(FILE, me, name)).rejects.toThrow(
        'must have 1 to 255 characters',
      );
    });

    it('C2 refuse a mapping that does not fit, by name', async () => {
      const { upload, useCases, contextOf, knex } = await setUpImports(
        databaseId,
      );
      const file = await upload('title,title,owner\na,b,c');
      const mapping = {
        fields: {
          title: { columns: ['title'] },
          owner: { columns: ['owner'] },
        },
        keyColumns: ['id'],
      };
      await expect(
        useCases.startImport(
          { fileId: file.id, mode: 'run', mapping },
          contextOf(me),
        ),
      ).rejects.toThrow(
        "The import was not started: problem must name at least one column; title names the column 'title', which the file does not have exactly once; keyColumns names the column 'id'",
      );
      await expect(
        useCases.startImport(
          { fileId: file.id, mode: 'all' as never, mapping },
          contextOf(me),
        ),
      ).rejects.toThrow("mode must be dry-run or run (got 'all')");
      expect(await knex('import_job').select('id')).toEqual([]);
    });

    it('treat the files and jobs of others as absent, except for stewards', async () => {
      const { importContent, useCases, contextOf, rowsOf } = await setUpImports(
        databaseId,
      );
      const { job } = await importContent(FILE);
      const { id, fileId } = job;
      const hers = contextOf(olga);
      const absent = (text: string) =>
        text.replace(id, 'nothing').replace(fileId, 'nothing');
      const errorOf = (work: Promise<unknown>) =>
        work.then(
          () => 'no error',
          error => absent(`${error.name} ${error.message}`),
        );
      const pairs = [
        [
          useCases.getImport({ id }, hers),
          useCases.getImport({ id: 'nothing' }, hers),
        ],
        [
          useCases.listImportRows({ id }, hers),
          useCases.listImportRows({ id: 'nothing' }, hers),
        ],
        [
          useCases.cancelImport({ id }, hers),
          useCases.cancelImport({ id: 'nothing' }, hers),
        ],
        [
          useCases.startImport({ fileId, mode: 'run', mapping: MAPPING }, hers),
          useCases.startImport(
            { fileId: 'nothing', mode: 'run', mapping: MAPPING },
            hers,
          ),
        ],
      ] as const;
      for (const [forbidden, missing] of pairs) {
        const message = await errorOf(forbidden);
        expect(message).toMatch(
          /^NotFoundError No (import|uploaded file) 'nothing'/,
        );
        expect(message).toBe(await errorOf(missing));
      }
      expect(await useCases.getImport({ id }, contextOf(steward))).toEqual(job);
      expect(await rowsOf(id, steward)).toHaveLength(5);
    });

    it('tell nothing about an initiative that the reader of a row may not read', async () => {
      const { importContent, store, rowsOf } = await setUpImports(databaseId);
      const { rows } = await importContent(FILE);
      const initiativeId = rows[0].initiativeId ?? '';
      await store.write(async transaction => {
        const current = await transaction.lockRecord({
          kind: 'initiative',
          id: initiativeId,
          access: me,
        });
        await transaction.save({
          kind: 'initiative',
          action: 'changed',
          record: {
            ...(current ?? anInitiative()),
            visibility: 'hidden',
            revision: 2,
          },
        });
      });
      const { job } = await importContent(
        FILE.replace('Vans drive', 'Vans often drive'),
      );
      expect((await rowsOf(job.id))[0]).toMatchObject({
        reasons: ['changes problem'],
        initiativeId,
      });
      expect((await rowsOf(job.id, steward))[0]).toEqual({
        row: 1,
        outcome: 'change',
        title: 'Route planner',
        reasons: [],
      });
    });

    it('page and filter rows', async () => {
      const { importContent, useCases, contextOf } = await setUpImports(
        databaseId,
      );
      const { job } = await importContent(FILE);
      const page = await useCases.listImportRows(
        { id: job.id, outcome: 'problem', limit: 1, offset: 1 },
        contextOf(me),
      );
      expect(page).toMatchObject({
        totalItems: 2,
        limit: 1,
        offset: 1,
        items: [{ row: 4 }],
      });
    });

    it('keep the rights of the caller with the job', async () => {
      const { upload, useCases, contextOf, imports } = await setUpImports(
        databaseId,
      );
      const file = await upload(FILE, olga);
      await useCases.startImport(
        { fileId: file.id, mode: 'run', mapping: MAPPING },
        contextOf(olga),
      );
      const claimed = await imports.claimJob(randomUUID());
      expect(claimed?.access).toEqual(olga);
      expect(claimed?.access).not.toEqual(OWN_ACCESS);
      expect(claimed?.mapping).toEqual(MAPPING);
    });
  });
});
