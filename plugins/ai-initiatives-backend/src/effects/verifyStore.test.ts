import { createHash } from 'node:crypto';
import {
  comparedWords,
  wordingOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { aDecision, aPrinciple, aResolution } from '../__fixtures__/build';
import { manyInitiatives } from './__testUtils__/overlapWorlds';
import { anAnswer, OTHER_ANSWERS } from './__testUtils__/questions';
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
/** Of a principle, in its current version and in history alike. */
const damageLast = (recordId: string, update: object) => async (knex: Knex) => {
  const row = await knex('principle').where({ id: recordId }).first();
  const body = JSON.stringify({ ...JSON.parse(row.body), ...update });
  await knex('principle').where({ id: recordId }).update({ body });
  await knex('revision')
    .where({ record_id: recordId, revision: row.revision })
    .update({ snapshot: body });
};
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

const ANSWERS = [
  anAnswer('answer-1', 'claims', 'Tesseract and a script'),
  anAnswer('answer-2', 'billing', 'Scanwell'),
];

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
    'columns equal the record',
    change('initiative', { id }, { risk_level: 'minimal' }),
    /column risk_level differs/,
  ],
  [
    'columns equal the record',
    change('initiative', { id }, { no_oversight: true }),
    /column no_oversight differs/,
  ],
  ...['initiative_outcome', 'decision_outcome'].map(
    (table): Damage => [
      'link tables equal the record',
      knex =>
        knex(table).insert({
          ...{ record_id: table.startsWith('i') ? id : 'old', position: 0 },
          ...{ statement: 'From nowhere', result: 'met' },
        }),
      new RegExp(`${table} differs`),
    ],
  ),
  [
    'both sides of a supersede agree',
    change('decision', { id: 'old' }, { status: 'accepted' }),
    /'new' supersedes 'old', which is accepted/,
  ],
  [
    'decisions name decisions that are there',
    change(
      'decision_relation',
      { record_id: 'new', relation: 'amends' },
      { target_id: 'nowhere' },
    ),
    /'new' names 'nowhere' in amends/,
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
    'versions of principles follow from history',
    damageLast('care', { version: 3 }),
    /'care', revision 2, is version 3, and history makes it 2/,
  ],
  [
    'versions of principles follow from history',
    damageLast('care', { inForceSince: undefined }),
    /'care', revision 2, does not say since when/,
  ],
  [
    'columns equal the record',
    change('principle', { id: 'care' }, { in_force_since: '2020-01-01' }),
    /principle 'care': column in_force_since differs/,
  ],
  [
    'link tables equal the record',
    remove('principle_scope', { record_id: 'care' }),
    /principle_scope differs/,
  ],
  [
    'link tables equal the record',
    change('decision_principle', { record_id: 'old' }, { stance: 'deviates' }),
    /decision 'old': decision_principle differs/,
  ],
  [
    'citations name principles that are there',
    remove('principle', { id: 'care' }),
    /decision_principle names 'care', which is not there/,
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
  [
    'divergences equal a computation from scratch',
    knex => knex('divergence').update({ mean_probability: 0.1 }),
    /the divergence of 'answer-1' and 1 more differs/,
  ],
  [
    'divergences equal a computation from scratch',
    knex => knex('divergence_pair').delete(),
    /the divergence of 'answer-1' and 1 more differs/,
  ],
  [
    'compared answers equal a computation from scratch',
    change('divergence_answer', { decision_id: 'answer-1' }, { answer: 7 }),
    /the answer of 'answer-1' differs/,
  ],
  [
    'compared answers equal a computation from scratch',
    remove('divergence_answer', { decision_id: 'other-1' }),
    /the answer of 'other-1' differs/,
  ],
  [
    'verdicts are where their decisions are',
    knex => knex('divergence_verdict').update({ divergence_id: 'elsewhere' }),
    /the verdict 'v' differs/,
  ],
  [
    'verdicts are where their decisions are',
    knex => knex('divergence_verdict_member').update({ changed: true }),
    /the verdict 'v' differs/,
  ],
  [
    'no effect is pending too long',
    knex => knex('divergence_upkeep').update({ through: 1 }),
    /answers of decisions changed on/,
  ],
  [
    'no orphan rows',
    remove('divergence_verdict', { id: 'v' }),
    /divergence_verdict_member.verdict_id 'v' is not in divergence_verdict/,
  ],
];

const DAMAGED_TABLES = [
  'initiative',
  'initiative_tag',
  'initiative_outcome',
  'decision',
  'decision_relation',
  'decision_outcome',
  'decision_log',
  'decision_source',
  'decision_principle',
  'principle',
  'principle_scope',
  'resolution',
  'revision',
  'change_log',
  'upkeep',
  'overlap_model',
  'overlap_vector',
  'overlap_pair',
  'overlap_group',
  'overlap_group_member',
  'divergence',
  'divergence_answer',
  'divergence_pair',
  'divergence_upkeep',
  'divergence_verdict',
  'divergence_verdict_member',
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
      const care = aPrinciple({
        id: 'care',
        status: 'in-force',
        version: 1,
        inForceSince: '2026-01-02',
        scope: 'domain:default/claims',
      });
      await transaction.save({
        kind: 'principle',
        record: care,
        action: 'created',
      });
      await transaction.save({
        kind: 'principle',
        record: { ...care, revision: 2, version: 2, rationale: 'Models err.' },
        action: 'changed',
      });
      const old = aDecision({
        id: 'old',
        status: 'accepted',
        principles: [{ principle: 'care', stance: 'upholds' }],
      });
      const by = aDecision({
        id: 'new',
        status: 'accepted',
        supersedes: ['old'],
        amends: ['imported'],
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
    await bench.store.write(async transaction => {
      const kind = 'decision' as const;
      for (const record of [...OTHER_ANSWERS, ...ANSWERS]) {
        await transaction.save({ kind, record, action: 'created' });
      }
    });
    await bench.createUpkeep().run(NEVER);
    await bench.createDivergenceUpkeep().run(NEVER);
    const [{ id: divergenceId }] = (await bench.divergenceStore.getFound())
      .divergences;
    await bench.store.write(transaction =>
      transaction.createVerdict({
        id: 'v',
        divergenceId,
        verdict: 'confirmed',
        by: 'user:default/ada',
        at: '2026-03-01T00:00:00.000Z',
        members: ANSWERS.map(decision => ({
          decisionId: decision.id,
          wording: wordingOf(decision)!,
        })),
      }),
    );
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
