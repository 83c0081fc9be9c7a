// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('initiative', table => {
    table.boolean('allows_hints').notNullable().defaultTo(false);
  });
  // Few are: everything else need not be looked at.
  await knex.raw(
    'create index initiative_allows_hints_index on initiative (id) where allows_hints',
  );
  await knex.schema.alterTable('upkeep', table => {
    table
      .bigInteger('hints_seq')
      .notNullable()
      .defaultTo(0)
      .comment('Saves up to here were considered for hints');
  });
  await knex.schema.createTable('hint', table => {
    table.comment('Given once and kept, whatever is changed later');
    table
      .string('record_id', 100)
      .notNullable()
      .comment('The restricted initiative');
    table
      .string('target_id', 100)
      .notNullable()
      .comment('The initiative whose owners are told');
    table.string('group_ref', 255).notNullable();
    table.string('at', 32).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id']);
  });
  await knex.schema.createTable('hint_check', table => {
    table.comment('Saves that were considered: what budgets are counted from');
    table.string('initiative_id', 100).notNullable();
    table.integer('revision').notNullable();
    table.string('by', 255).notNullable();
    table.string('day', 10).notNullable();
    table.primary(['initiative_id', 'revision']);
    table.index(['by', 'day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('hint_check');
  await knex.schema.dropTable('hint');
  await knex.schema.alterTable('upkeep', table => {
    table.dropColumn('hints_seq');
  });
  await knex.raw('drop index initiative_allows_hints_index');
  await knex.schema.alterTable('initiative', table => {
    table.dropColumn('allows_hints');
  });
};
