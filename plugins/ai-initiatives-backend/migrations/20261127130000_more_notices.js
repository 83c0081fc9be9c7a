// @ts-check

const SAID = ['challenge', 'advice'];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('upkeep', table => {
    table
      .bigInteger('told_seq')
      .notNullable()
      .defaultTo(0)
      .comment('Followers were told of what was changed up to here');
  });
  await knex('upkeep').update({ told_seq: knex.ref('notices_seq') });
  for (const name of SAID) {
    await knex.schema.alterTable(name, table => {
      table
        .integer('told_revision')
        .notNullable()
        .defaultTo(0)
        .comment('People were told of what was said up to here');
    });
    // Nobody is told of what was said before anybody was.
    await knex(name).update({ told_revision: knex.ref('revision') });
    await knex.raw(
      `create index ${name}_untold_index on ${name} (seq)
       where told_revision < revision`,
    );
  }
  await knex.schema.createTable('due_notice', table => {
    table.comment('Days that came and that people were told of');
    table.string('kind', 32).notNullable();
    table.string('about', 100).notNullable();
    table.string('due_on', 10).notNullable();
    table
      .text('statement')
      .notNullable()
      .comment('Which of the outcomes of a record; else empty');
    table.index(['about', 'kind', 'due_on']);
  });
  await knex.raw(
    `create index decision_review_by_index on decision (review_by)
     where review_by is not null`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index decision_review_by_index');
  await knex.schema.dropTable('due_notice');
  for (const name of SAID) {
    await knex.raw(`drop index ${name}_untold_index`);
    await knex.raw(`alter table ${name} drop column told_revision`);
  }
  await knex.raw('alter table upkeep drop column told_seq');
};
