// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('review', table => {
    table.comment(
      'Looks back at a record or an entity: planned, held, skipped',
    );
    table.string('id', 100).primary();
    table.integer('revision').notNullable();
    table.string('series', 255).notNullable();
    table.string('subject_kind', 16).notNullable();
    table.string('subject_ref', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('cadence', 16).notNullable();
    table.string('state', 16).notNullable();
    table.string('due_on', 10).notNullable();
    table.string('held_on', 10);
    table.string('visibility', 16).notNullable();
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 32).notNullable();
    table.bigInteger('seq').notNullable();
    table.boolean('archived').notNullable();
    table.string('origin_key', 255);
    table.text('body').notNullable();
    table.index(['archived', 'state', 'due_on']);
    table.index(['subject_ref', 'subject_kind']);
    table.index(['series']);
    table.index(['visibility']);
  });
  // Whoever plans a second time, on whichever replica, finds the first.
  await knex.raw(
    `create unique index review_planned_index on review (series)
     where state = 'planned' and not archived`,
  );
  await knex.schema.createTable('review_entity', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
    table.index(['entity_ref', 'record_id']);
  });
  for (const name of ['review_initiative', 'review_decision']) {
    await knex.schema.createTable(name, table => {
      table.string('record_id', 100).notNullable();
      table.string('target_id', 255).notNullable();
      table.primary(['record_id', 'target_id']);
      table.index(['target_id']);
    });
  }
  await knex.schema.createTable('review_reader', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('change_log').where({ record_kind: 'review' }).delete();
  await knex('revision').where({ record_kind: 'review' }).delete();
  for (const table of [
    'review_reader',
    'review_decision',
    'review_initiative',
    'review_entity',
    'review',
  ]) {
    await knex.schema.dropTable(table);
  }
};
