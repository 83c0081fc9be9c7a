// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('principle', table => {
    table.comment('Current version of every principle');
    table.string('id', 100).primary();
    table.integer('revision').notNullable();
    table.string('title_sort', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('status', 32).notNullable();
    table.string('visibility', 16).notNullable();
    table.string('in_force_since', 10);
    table.string('review_by', 10);
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 32).notNullable();
    table.bigInteger('seq').notNullable();
    table.boolean('archived').notNullable();
    table.string('origin_key', 255);
    table.text('search_text').notNullable();
    table.text('summary').notNullable();
    table.text('body').notNullable();
    table.index(['archived', 'title_sort']);
    table.index(['visibility']);
    table.index(['origin_key']);
  });
  if (knex.client.config.client === 'pg') {
    // SQLite sorts by code point; pages must come in the same order on both.
    await knex.raw(
      'alter table principle alter column title_sort type varchar(255) collate "C"',
    );
  }
  await knex.schema.createTable('principle_scope', table => {
    table.comment('The domain, system or group a principle is for');
    table.string('record_id', 100).primary();
    table.string('entity_ref', 255).notNullable();
    table.index(['entity_ref', 'record_id']);
  });
  await knex.schema.createTable('principle_reader', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
  });
  await knex.schema.createTable('decision_principle', table => {
    table.comment('Principles that decisions uphold or deviate from');
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.string('stance', 16).notNullable();
    table.text('reason');
    table.primary(['record_id', 'target_id']);
    table.index(['target_id', 'stance', 'record_id']);
  });
  await knex.schema.createTable('initiative_principle', table => {
    table.comment('Principles that initiatives are guided by');
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id', 'record_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('idempotency')
    .whereIn('record_id', knex('principle').select('id'))
    .delete();
  for (const log of ['change_log', 'revision']) {
    await knex(log).where({ record_kind: 'principle' }).delete();
  }
  const tables = [
    'initiative_principle',
    'decision_principle',
    'principle_reader',
    'principle_scope',
    'principle',
  ];
  for (const table of tables) {
    await knex.schema.dropTable(table);
  }
};
