import { createHash } from 'node:crypto';
import { comparedWords } from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { aDecision, aResolution } from '../__fixtures__/build';
import { manyInitiatives } from './__testUtils__/overlapWorlds';
import { databases } from '../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  OverlapBench,
} from '../tests/__testUtils__/overlapBench';

jest.setTimeout(120_000);

type Damage = readonly [string, (knex: Knex) => Promise<unknown>, RegExp];

const change = (table: string, where: object, update: object) => (knex: Knex) =>
  knex(table).where(where).update(update);
const remove = (table: string, where: object) => (knex: Knex) =>
  knex(table).where(where).delete();
const id = 'initiative-3';

const BYTES = Buffer.from('# A\n');
const NOT_STATED = { state: 'notStated' } as const;
// Superseded by nothing that is here, as only a file may say.
const IMPORTED = aDecision({
  id: 'imported',
  status: 'superseded',
  source: {
    entityRef: 'component:default/a',
    path: 'a.md',
    sha256: createHash('sha256').update(BYTES).digest('hex'),
    encoding: 'utf-8',
    format: 'markdown',
    facts: {
      title: NOT_STATED,
      status: NOT_STATED,
      date: NOT_STATED,
      deciders: NOT_STATED,
    },
    warnings: [],
  },
});

const AGREED = aResolution({ left: id, right: 'initiative-4' });
const HALF_AGREED = JSON.stringify({
  ...AGREED,
  consents: AGREED.consents.slice(0, 1),
});

const DAMAGES: readonly Damage[] = [
  [
    'history is contiguous',
    remove('revision', { record_id: id, revision: 1 }),
    /revisions are 2$/,
  ],
  [
    'every revision is in the change log',
    remove('change_log', { record_id: id, revision: 1 }),
    /history has 1, 2, the log 2/,
  ],
  [
    'the change log is in commit order',
    change('change_log', { record_id: id, revision: 2 }, { seq: 0 }),
    /numbers do not grow/,
  ],
  [
    'the current version is the last of history',
    change('initiative', { id }, { revision: 7 }),
    /current revision is 7, history ends at 2/,
  ],
  [
    'the current version names its change-log entry',
    change('initiative', { id }, { seq: 999 }),
    /it names 999/,
  ],
  [
    'records can be read',
    change('initiative', { id }, { body: '{"title":1}' }),
    /is not a record/,
  ],
  [
    'columns equal the record',
    change('initiative', { id }, { visibility: 'hidden' }),
    /column visibility differs/,
  ],
  [
    'link tables equal the record',
    knex =>
      knex('initiative_tag').insert({ record_id: id, tag: 'from nowhere' }),
    /initiative_tag differs/,
  ],
  [
    'both sides of a supersede agree',
    change('decision', { id: 'old' }, { status: 'accepted' }),
    /'new' supersedes 'old', which is accepted/,
  ],
  [
    'both sides of a supersede agree',
    change('decision', { id: 'new' }, { status: 'superseded' }),
    /'new' is superseded by none/,
  ],
  [
    'imported records have the bytes of their file',
    change(
      'decision_source',
      { record_id: 'imported' },
      { content: Buffer.from('x') },
    ),
    /'imported' has other bytes than those it was read from/,
  ],
  [
    'imported records have the bytes of their file',
    remove('decision_source', { record_id: 'imported' }),
    /'imported' has lost the bytes/,
  ],
  [
    'imported records have the bytes of their file',
    change('decision_source', { record_id: 'imported' }, { path: 'b.md' }),
    /'imported' has the bytes of another file/,
  ],
  [
    'imported records have the bytes of their file',
    remove('decision_log', {}),
    /'imported' belongs to the log of 'component:default\/a', which is not there/,
  ],
  [
    'imported records have the bytes of their file',
    change('decision_source', { record_id: 'imported' }, { record_id: 'new' }),
    /'new' has bytes and no source/,
  ],
  [
    'columns equal the record',
    change('decision', { id: 'imported' }, { source_ref: null }),
    /column source_ref differs/,
  ],
  [
    'no orphan rows',
    change('decision_source', { record_id: 'imported' }, { record_id: 'gone' }),
    /decision_source.record_id 'gone' is not in decision/,
  ],
  [
    'columns equal the resolution',
    change('resolution', { id: 'r' }, { kind: 'join' }),
    /'r' differs/,
  ],
  [
    'a resolution is effective when both sides consented',
    change('resolution', { id: 'r' }, { body: HALF_AGREED }),
    /'r' is effective with consents of left/,
  ],
  [
    'at most one open resolution for a pair',
    async knex => {
      await knex.raw('drop index resolution_open_index');
      const row = await knex('resolution').first();
      await knex('resolution').insert({ ...row, id: 'again' });
    },
    /'initiative-3' and 'initiative-4' have several/,
  ],
  [
    'resolutions know whether the texts have changed',
    change('resolution', { id: 'r' }, { outdated: true }),
    /'r' should not be outdated/,
  ],
  [
    'no orphan rows',
    change('resolution', { id: 'r' }, { decision_id: 'nowhere' }),
    /resolution.decision_id 'nowhere' is not in decision/,
  ],
  [
    'no effect is pending too long',
    change('change_log', { record_id: id }, { pending: true }),
    /initiative 'initiative-3' revision 2/,
  ],
  [
    'no effect was set aside',
    change('change_log', { record_id: id }, { pending: true, attempts: 5 }),
    /initiative 'initiative-3' revision 2/,
  ],
  [
    'no orphan rows',
    remove('initiative', { id }),
    /no current version|is not in initiative/,
  ],
  [
    'no orphan rows',
    knex =>
      knex('overlap_pair').insert({
        left_id: 'a',
        right_id: 'b',
        model_version: 77,
        score: 1,
        probability: 1,
        cross_team: true,
        kinds: 0,
        measure: '{}',
      }),
    /overlap_pair.model_version '77' is not in overlap_model/,
  ],
  [
    'the model pointer is valid',
    change('overlap_model', { version: 1 }, { model: '' }),
    /model 1 is not there/,
  ],
  [
    'the model pointer is valid',
    change('upkeep', { id: 1 }, { model_version: 0 }),
    /there is no model/,
  ],
  [
    'vectors equal a computation from scratch',
    change('overlap_vector', { initiative_id: id }, { visibility: 'hidden' }),
    /'initiative-3' differs/,
  ],
  [
    'vectors equal a computation from scratch',
    change('overlap_vector', { initiative_id: id }, { removed: true }),
    /'initiative-3' is missing/,
  ],
  [
    'pairs equal a computation from scratch',
    async knex => {
      const pair = await knex('overlap_pair').orderBy('left_id').first();
      await knex('overlap_pair')
        .where({ left_id: pair.left_id, right_id: pair.right_id })
        .update({ probability: pair.probability + 1e-9 });
    },
    /differs from a computation/,
  ],
  [
    'pairs equal a computation from scratch',
    async knex => {
      const pair = await knex('overlap_pair').orderBy('left_id').first();
      await knex('overlap_pair')
        .where({ left_id: pair.left_id, right_id: pair.right_id })
        .delete();
    },
    /is missing against a computation/,
  ],
  [
    'groups equal a computation from scratch',
    async knex => {
      const { group_id: group } = await knex('overlap_group_member').first();
      await knex('overlap_group_member').where({ group_id: group }).delete();
      await knex('overlap_group').where({ id: group }).delete();
    },
    /group of 'initiative-\d+' and \d+ more is missing/,
  ],
];

const DAMAGED_TABLES = [
  'initiative',
  'initiative_tag',
  'decision',
  'decision_log',
  'decision_source',
  'resolution',
  'revision',
  'change_log',
  'upkeep',
  'overlap_model',
  'overlap_vector',
  'overlap_pair',
  'overlap_group',
  'overlap_group_member',
];

/** Puts everything back as it is now. */
async function remember(knex: Knex): Promise<() => Promise<void>> {
  const rows = new Map<string, object[]>();
  for (const table of DAMAGED_TABLES) {
    rows.set(table, await knex(table).select('*'));
  }
  return async () => {
    for (const [table, remembered] of rows) {
      await knex(table).delete();
      await knex.batchInsert(table, remembered, 50);
    }
  };
}

describe.each(databases.eachSupportedId())('verifyStore on %s', databaseId => {
  async function setUp(): Promise<OverlapBench> {
    const bench = await createOverlapBench(databaseId);
    const all = manyInitiatives(12);
    await bench.save(all);
    await bench.save([{ ...all[3], tags: ['one', 'two'] }]);
    await bench.store.write(async transaction => {
      const kind = 'decision' as const;
      const old = aDecision({ id: 'old', status: 'accepted' });
      const by = aDecision({
        id: 'new',
        status: 'accepted',
        supersedes: ['old'],
      });
      await transaction.save({ kind, record: old, action: 'created' });
      await transaction.save({ kind, record: by, action: 'created' });
      await transaction.save({
        kind,
        record: { ...old, status: 'superseded', revision: 2 },
        action: 'changed',
      });
      await transaction.lockDecisionLog(IMPORTED.source!.entityRef);
      await transaction.saveSources([
        {
          recordId: IMPORTED.id,
          log: IMPORTED.source!.entityRef,
          path: IMPORTED.source!.path,
          content: BYTES,
          sha256: IMPORTED.source!.sha256,
          digest: 'd'.repeat(64),
        },
      ]);
      await transaction.save({ kind, record: IMPORTED, action: 'created' });
      await transaction.createResolution({
        resolution: AGREED,
        compared: {
          left: comparedWords(all[3]),
          right: comparedWords(all[4]),
        },
      });
    });
    await bench.createUpkeep().run(NEVER);
    return bench;
  }

  it('finds nothing wrong in a sound store, nor in one with work pending', async () => {
    const bench = await setUp();
    expect(await bench.violations()).toEqual([]);
    await bench.save(manyInitiatives(4));
    expect(
      (await bench.violations()).map(({ invariant }) => invariant),
    ).toEqual(Array(4).fill('no effect is pending too long'));
  });

  it('finds every kind of damage', async () => {
    const bench = await setUp();
    const restore = await remember(bench.knex);
    for (const [invariant, damage, detail] of DAMAGES) {
      await damage(bench.knex);
      expect(await bench.violations()).toContainEqual({
        invariant,
        detail: expect.stringMatching(detail),
      });
      await restore();
    }
    expect(await bench.violations()).toEqual([]);
  });

  it('reports the first ones and counts the rest', async () => {
    const bench = await setUp();
    await bench.save(
      Array.from({ length: 25 }, (_, n) => ({
        ...manyInitiatives(1)[0],
        id: `late-${n}`,
      })),
    );
    const late = (await bench.violations()).filter(
      violation => violation.invariant === 'no effect is pending too long',
    );
    expect(late).toHaveLength(21);
    expect(late[20].detail).toBe('and 5 more');
  });
});
