// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('upkeep', table => {
    table
      .bigInteger('notices_seq')
      .notNullable()
      .defaultTo(0)
      .comment('Owners were told of what was saved up to here');
  });
  // Nobody is told of what was there before there were notifications.
  await knex('upkeep').update({
    notices_seq: knex('clock').where({ id: 1 }).select('seq'),
  });
  await knex.schema.createTable('notice', table => {
    table.comment('What people are told: planned once, then sent');
    table.string('key', 64).primary().comment('Hash of what happened');
    table.text('plan').notNullable();
    table.string('planned_at', 32).notNullable();
    table.boolean('pending').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table
      .string('not_before', 32)
      .notNullable()
      .comment('Being sent, or tried again, until then');
    table.index(['pending', 'not_before']);
  });
  await knex.schema.createTable('overlap_notice', table => {
    table.comment('Pairs that owners were told of');
    table.string('left_id', 100).notNullable();
    table.string('right_id', 100).notNullable();
    table.primary(['left_id', 'right_id']);
  });
  await knex.schema.createTable('follow', table => {
    table.comment('Who wants to hear of what');
    table.string('user_ref', 255).notNullable();
    table.string('kind', 16).notNullable();
    table.string('target', 255).notNullable();
    table.string('at', 32).notNullable();
    table.primary(['user_ref', 'kind', 'target']);
    table.index(['kind', 'target']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('follow');
  await knex.schema.dropTable('overlap_notice');
  await knex.schema.dropTable('notice');
  await knex.schema.alterTable('upkeep', table => {
    table.dropColumn('notices_seq');
  });
};
