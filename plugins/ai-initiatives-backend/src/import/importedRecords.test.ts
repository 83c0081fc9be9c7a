import { me } from './__testUtils__/callers';
import { FILE, manyRows } from './__testUtils__/importFiles';
import { setUpImports } from './__testUtils__/setUpImports';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(120_000);

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
});
