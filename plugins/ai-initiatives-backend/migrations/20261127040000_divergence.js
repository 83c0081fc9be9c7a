// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('divergence_upkeep', table => {
    table.comment('One row; says from which decisions divergences were found');
    table.integer('id').primary();
    table.bigInteger('stamp').notNullable();
    table.bigInteger('through').notNullable();
    table.string('rules', 64).notNullable();
    table.string('digest', 64).notNullable();
  });
  await knex('divergence_upkeep').insert({
    id: 1,
    stamp: 0,
    through: 0,
    rules: '',
    digest: '',
  });
  await knex.schema.createTable('divergence', table => {
    table.comment('Similar questions that several teams have answered');
    table.string('id', 40).primary();
    table.double('mean_probability').notNullable();
  });
  await knex.schema.createTable('divergence_answer', table => {
    table.comment('Every accepted answer that was compared');
    table.string('decision_id', 100).primary();
    table.string('divergence_id', 40);
    table.integer('answer').notNullable();
    table.text('answer_text').notNullable();
    table.index(['divergence_id']);
  });
  await knex.schema.createTable('divergence_pair', table => {
    table.string('divergence_id', 40).notNullable();
    table.string('left_id', 100).notNullable();
    table.string('right_id', 100).notNullable();
    table.double('probability').notNullable();
    table.text('measure').notNullable();
    table.primary(['divergence_id', 'left_id', 'right_id']);
  });
  await knex.schema.createTable('divergence_verdict', table => {
    table.comment('What people said, and the divergence that concerns now');
    table.string('id', 100).primary();
    table.string('divergence_id', 40);
    table.string('verdict', 16).notNullable();
    table.text('reason');
    table.string('given_by', 255).notNullable();
    table.string('given_at', 32).notNullable();
    table.string('undone_by', 255);
    table.string('undone_at', 32);
    table.bigInteger('seq').notNullable();
    table.index(['divergence_id']);
    table.index(['undone_at']);
  });
  await knex.schema.createTable('divergence_verdict_member', table => {
    table.comment('What each decision asked and answered when it was judged');
    table.string('verdict_id', 100).notNullable();
    table.string('decision_id', 100).notNullable();
    table.text('question').notNullable();
    table.text('answer').notNullable();
    table.boolean('changed').notNullable();
    table.primary(['verdict_id', 'decision_id']);
    table.index(['decision_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'divergence_verdict_member',
    'divergence_verdict',
    'divergence_pair',
    'divergence_answer',
    'divergence',
    'divergence_upkeep',
  ]) {
    await knex.schema.dropTable(table);
  }
};
