import { NotFoundError } from '@backstage/errors';
import { accessOf } from '../__fixtures__/build';
import { OWN_ACCESS } from '../access/Access';
import { DatabaseVerifier } from '../database/verify/DatabaseVerifier';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { fetchedLog, Files, LOG, OWNER, parseHere } from './__testUtils__/logs';
import type { AnnotatedLog } from './AnnotatedLogs';
import { DecisionLogImporter } from './DecisionLogImporter';
import { DecisionLogRunner } from './DecisionLogRunner';
import type { LogReader } from './LogReader';

jest.setTimeout(60_000);

const log: AnnotatedLog = {
  entityRef: LOG,
  owner: OWNER,
  location: { kind: 'tree', url: 'https://github.com/a/b/tree/main/adr' },
};
const A = { '0001-a.md': '# A\n\n## Status\n\nSuperseded by [B](0002-b.md)\n' };
const B = { '0002-b.md': '# B\n\n## Status\n\nAccepted\n' };
const many = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${1000 + at}-r.md`,
      `# R${at}\n\n## Status\n\nSuperseded by [next](${1001 + at}-r.md)\n`,
    ]),
  );

describe.each(databases.eachSupportedId())('importing on %s', databaseId => {
  async function setUp() {
    const { knex, store } = await createTestStore(databaseId);
    const readLog = jest.fn<ReturnType<LogReader>, Parameters<LogReader>>();
    const parse = jest.fn(parseHere);
    let day = 1;
    const createImporter = (changes = {}) =>
      new DecisionLogImporter({
        store,
        readLog,
        parse,
        afterCommit: () => {},
        now: () => new Date(Date.UTC(2026, 2, day)),
        ...changes,
      });
    const bringUp = async (files: Files, etag?: string) => {
      day += 1;
      readLog.mockResolvedValueOnce(fetchedLog(files, etag));
      const [stored] = await store.getDecisionLogs();
      return createImporter().bringUp(log, stored);
    };
    const list = async () => {
      const { items } = await store.listDecisions(
        { sort: 'title' },
        OWN_ACCESS,
      );
      return items;
    };
    const verify = () =>
      new DatabaseVerifier(knex).check({ pendingSince: new Date(0) });
    return {
      knex,
      store,
      readLog,
      parse,
      createImporter,
      bringUp,
      list,
      verify,
    };
  }

  it('takes in a log, and the same log again changes no row', async () => {
    const { knex, store, bringUp, list, verify } = await setUp();
    expect(await bringUp({ ...A, ...B })).toBe(2);
    const [a, b] = await list();
    expect([a.title, a.status, b.title, b.status]).toEqual([
      ...['A', 'superseded'],
      ...['B', 'accepted'],
    ]);
    const naming = await store.decisionsNaming(a.id, OWN_ACCESS);
    expect(naming.get('supersedes')).toMatchObject([{ id: b.id }]);
    const state = async () => [
      await knex('decision').orderBy('id'),
      await knex('revision').orderBy(['record_id', 'revision']),
      await knex('change_log').orderBy('seq'),
      await knex('decision_source').orderBy('record_id'),
    ];
    const before = await state();
    expect(await bringUp({ ...A, ...B }, 'another commit')).toBe(0);
    expect(await state()).toEqual(before);
    expect(await store.getDecisionLogs()).toMatchObject([
      {
        entityRef: LOG,
        state: 'read',
        etag: 'another commit',
        counts: { records: 2, plainText: 0, otherFiles: 0, skipped: 0 },
        readAt: '2026-03-03T00:00:00.000Z',
      },
    ]);
    expect(await verify()).toEqual([]);
  });

  it('keeps the very bytes', async () => {
    const { store, bringUp, list } = await setUp();
    const content = Uint8Array.of(
      0xff,
      0xfe,
      ...Buffer.from('# Ä\r\n', 'utf16le'),
    );
    await bringUp({ '0001-a.md': content });
    const [{ id, title }] = await list();
    const bytes = (await store.getSourceBytes(id))!;
    expect(title).toBe('Ä');
    expect(Buffer.from(bytes.content).equals(Buffer.from(content))).toBe(true);
  });

  it('follows changes, losses and returns in history', async () => {
    const { store, bringUp, list, verify } = await setUp();
    await bringUp({ ...A, ...B });
    const [{ id }] = await list();
    await bringUp({ '0001-a.md': '# A2\n', ...B }, 'two');
    await bringUp(B, 'three');
    expect((await list()).map(({ title }) => title)).toEqual(['B']);
    await bringUp({ ...A, ...B }, 'four');
    const history = await store.getHistory({ kind: 'decision', id });
    expect(history.map(({ action, by }) => [action, by])).toEqual([
      ['restored', 'plugin'],
      ['archived', 'plugin'],
      ['changed', 'plugin'],
      ['created', 'plugin'],
    ]);
    expect(await verify()).toEqual([]);
  });

  it('reads a log again when it belongs to others, and not when nothing changed', async () => {
    const { store, readLog, createImporter, bringUp, list } = await setUp();
    await bringUp(A);
    const [stored] = await store.getDecisionLogs();
    readLog.mockResolvedValue(undefined);
    await createImporter().bringUp(log, stored);
    expect(readLog.mock.lastCall?.[1]).toMatchObject({ etag: 'one' });
    readLog.mockResolvedValue(fetchedLog(A));
    await createImporter().bringUp(
      { ...log, owner: 'group:default/new' },
      stored,
    );
    expect(readLog.mock.lastCall?.[1].etag).toBeUndefined();
    expect((await list())[0].owner.ref).toBe('group:default/new');
  });

  it('leaves whole records when it dies in between, and goes on from there', async () => {
    const { store, readLog, createImporter, bringUp, list, verify } =
      await setUp();
    const files = many(120);
    readLog.mockResolvedValue(fetchedLog(files));
    let chunks = 0;
    const dying = createImporter({
      afterCommit: () => {
        chunks += 1;
        if (chunks === 2) {
          throw new Error('killed');
        }
      },
    });
    await expect(dying.bringUp(log, undefined)).rejects.toThrow('killed');
    expect(await store.getDecisionLogs()).toMatchObject([{ state: 'waiting' }]);
    expect(await verify()).toEqual([]);
    expect(await bringUp(files)).toBe(20);
    expect(await store.listDecisions({}, OWN_ACCESS)).toMatchObject({
      totalItems: 120,
    });
    expect((await list()).every(({ revision }) => revision === 1)).toBe(true);
    expect(await verify()).toEqual([]);
  });

  it('makes one of each when two replicas read at once', async () => {
    const { store, readLog, createImporter, verify } = await setUp();
    readLog.mockResolvedValue(fetchedLog(many(60)));
    await Promise.all(
      [1, 2, 3].map(() => createImporter().bringUp(log, undefined)),
    );
    expect(await store.listDecisions({}, OWN_ACCESS)).toMatchObject({
      totalItems: 60,
    });
    expect(await verify()).toEqual([]);
  });

  it('keeps what was read when a log cannot be read, and says why without addresses', async () => {
    const { store, readLog, createImporter, bringUp, list } = await setUp();
    await bringUp(A);
    const [stored] = await store.getDecisionLogs();
    readLog.mockRejectedValueOnce(
      new NotFoundError('https://x:token@github.com/a not found'),
    );
    await createImporter().bringUp(log, stored);
    const [failed] = await store.getDecisionLogs();
    expect(failed).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/^Nothing was found there\./),
      counts: stored.counts,
      readAt: stored.readAt,
    });
    expect(failed.message).not.toContain('token');
    expect(await list()).toHaveLength(1);
    // Once it can be read, it is read as a whole, so that its state is known again.
    await bringUp(A);
    expect(readLog.mock.lastCall?.[1].etag).toBeUndefined();
    expect(await store.getDecisionLogs()).toMatchObject([{ state: 'read' }]);
  });

  it('says what was left out', async () => {
    const { store, bringUp } = await setUp();
    await bringUp({
      ...A,
      '0002-b.md': Uint8Array.of(0x23, 0x00, 0x01),
      '0003-c.md': '0001-a.md',
      '0004-d.md': 'version https://git-lfs.github.com/spec/v1\noid x\n',
      'template.md': '# {title}\n\n* Status: {proposed | accepted}\n',
    });
    const [{ counts, message }] = await store.getDecisionLogs();
    expect(counts).toEqual({
      records: 1,
      plainText: 0,
      otherFiles: 1,
      skipped: 3,
    });
    expect(message).toBe(
      '0002-b.md is not a text file; 0003-c.md is a link, which is not followed; 0004-d.md is a pointer to large-file storage, not the file itself.',
    );
  });

  it('shows records and logs to those who may read the entity', async () => {
    const { store, bringUp, list } = await setUp();
    await bringUp(A);
    const [{ id }] = await list();
    const partly = { ...accessOf(), wholeCatalog: false };
    const kind = 'decision' as const;
    for (const [access, count] of [
      [accessOf(), 1],
      [{ ...partly, sources: [LOG] }, 1],
      [{ ...partly, sources: ['component:default/other'] }, 0],
      [partly, 0],
    ] as const) {
      const found = [
        (await store.listDecisions({}, access)).totalItems,
        (await store.listDecisions({ entityRef: LOG }, access)).totalItems,
        (await store.getDecisionSummaries({ ids: [id], access })).length,
        (await store.getRecord({ kind, id, access })) ? 1 : 0,
        (await store.findRecord({ kind, id, access })) ? 1 : 0,
        (await store.listDecisionLogs({ limit: 9, offset: 0 }, access))
          .totalItems,
        (await store.recordsOfLog(LOG, access)).length,
        (
          await store.decisionsAround(
            { near: [{ ref: LOG, distance: 0 }], limit: 9 },
            access,
          )
        ).totalItems,
      ];
      expect(found).toEqual(found.map(() => count));
    }
    const denied = { ...accessOf(), decisions: {} };
    expect(
      await store.listDecisionLogs({ limit: 9, offset: 0 }, denied),
    ).toMatchObject({ items: [], totalItems: 0 });
  });

  describe('a run through all logs', () => {
    async function setUpRun(logs: () => Promise<readonly AnnotatedLog[]>) {
      const parts = await setUp();
      const logger = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
      const runner = new DecisionLogRunner({
        store: parts.store,
        createImporter: parts.createImporter,
        listLogs: logs,
        logger: logger as never,
      });
      return { ...parts, runner, logger };
    }

    it('archives the records of a log that is gone, once the catalog says so', async () => {
      const listLogs = jest.fn(async () => [log] as readonly AnnotatedLog[]);
      const { runner, readLog, store, list, verify } = await setUpRun(listLogs);
      readLog.mockResolvedValue(fetchedLog({ ...A, ...B }));
      await runner.run();
      expect(await list()).toHaveLength(2);
      listLogs.mockRejectedValueOnce(new Error('the catalog is away'));
      await expect(runner.run()).rejects.toThrow('away');
      expect(await list()).toHaveLength(2);
      listLogs.mockResolvedValueOnce([]);
      await runner.run();
      expect(await list()).toEqual([]);
      expect(await store.getDecisionLogs()).toEqual([]);
      expect(await verify()).toEqual([]);
    });

    it('lets no log stop another', async () => {
      const other = 'component:default/other';
      const { runner, readLog, store } = await setUpRun(async () => [
        {
          entityRef: other,
          owner: OWNER,
          location: { kind: 'refused', message: 'It leads elsewhere' },
        },
        { ...log, entityRef: 'component:default/broken' },
        { ...log, location: { kind: 'folder', folder: '/z', root: '/z' } },
      ]);
      readLog.mockImplementation(async location => {
        if (location.kind === 'folder') {
          return fetchedLog(A);
        }
        throw new Error('unreachable');
      });
      await runner.run();
      const logs = await store.getDecisionLogs();
      expect(logs.map(({ entityRef, state }) => [entityRef, state])).toEqual([
        ['component:default/broken', 'failed'],
        [LOG, 'read'],
        [other, 'refused'],
      ]);
    });

    it('ends quietly when it is stopped', async () => {
      const { runner, readLog } = await setUpRun(async () => [log]);
      readLog.mockImplementation(
        (_, { signal }) =>
          new Promise((_resolve, reject) =>
            signal?.addEventListener('abort', () => reject(signal.reason)),
          ),
      );
      const running = runner.run();
      await runner.stop();
      await expect(running).resolves.toBeUndefined();
      runner.nudge();
    });
  });
});
