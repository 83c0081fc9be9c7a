// @ts-check

/** What a group or user owns is shown on its page. @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decision', table => {
    table.index(['archived', 'owner', 'seq']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('decision', table => {
    table.dropIndex(['archived', 'owner', 'seq']);
  });
};
