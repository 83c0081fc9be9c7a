// @ts-check

/** @typedef {import('knex').Knex} Knex */

const ADDED = ['amends', 'buildsOn', 'related'];
const BATCH = 500;

/**
 * Rewrites what is stored of every decision, a batch at a time.
 *
 * @param {Knex} knex
 * @param {(record: Record<string, unknown>) => Record<string, unknown>} change
 */
async function rewriteDecisions(knex, change) {
  const rewrite = (/** @type {string} */ text) =>
    JSON.stringify(change(JSON.parse(text)));
  for (let after = ''; ; ) {
    const rows = await knex('decision')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .select('id', 'body');
    for (const { id, body } of rows) {
      await knex('decision')
        .where({ id })
        .update({ body: rewrite(body) });
    }
    if (rows.length < BATCH) {
      break;
    }
    after = rows[rows.length - 1].id;
  }
  for (let after = ['', 0]; ; ) {
    const rows = await knex('revision')
      .where('record_kind', 'decision')
      .whereRaw('(record_id, revision) > (?, ?)', after)
      .orderBy(['record_id', 'revision'])
      .limit(BATCH)
      .select('record_kind', 'record_id', 'revision', 'snapshot');
    for (const { snapshot, ...key } of rows) {
      await knex('revision')
        .where(key)
        .update({ snapshot: rewrite(snapshot) });
    }
    if (rows.length < BATCH) {
      break;
    }
    const { record_id: id, revision } = rows[rows.length - 1];
    after = [id, revision];
  }
}

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('decision_relation', table => {
    table.comment('Which decisions supersede, amend and build on which');
    table.string('record_id', 100).notNullable();
    table.string('relation', 16).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'relation', 'target_id']);
    table.index(['target_id', 'relation']);
  });
  await knex.raw(`
    insert into decision_relation (record_id, relation, target_id)
    select record_id, 'supersedes', target_id from decision_supersedes`);
  await knex.schema.dropTable('decision_supersedes');
  // Whoever links two decisions that are there holds this row.
  await knex('clock').insert({ id: 3, seq: 0 });
  await rewriteDecisions(knex, record => ({
    ...record,
    ...Object.fromEntries(ADDED.map(field => [field, []])),
  }));
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await rewriteDecisions(knex, record =>
    Object.fromEntries(
      Object.entries(record).filter(([field]) => !ADDED.includes(field)),
    ),
  );
  await knex('clock').where({ id: 3 }).delete();
  await knex.schema.createTable('decision_supersedes', table => {
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id']);
  });
  await knex.raw(`
    insert into decision_supersedes (record_id, target_id)
    select record_id, target_id from decision_relation
    where relation = 'supersedes'`);
  await knex.schema.dropTable('decision_relation');
};
