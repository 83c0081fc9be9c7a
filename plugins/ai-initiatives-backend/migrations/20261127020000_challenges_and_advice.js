// @ts-check

const PAGE = 500;

/**
 * Those who made the decisions that are there already. Of records kept in
 * repositories nobody is taken for a decision maker: anybody can write a name
 * into a file.
 *
 * @param {import('knex').Knex} knex
 */
async function fillDecisionMakers(knex) {
  let afterId = '';
  for (;;) {
    const page = await knex('decision')
      .where('id', '>', afterId)
      .whereNull('source_ref')
      .orderBy('id')
      .limit(PAGE)
      .select('id', 'body');
    const rows = page.flatMap(({ id, body }) =>
      [...new Set(JSON.parse(body).decisionMakers)]
        .filter(maker => /^(group|user):/.test(String(maker)))
        .map(maker => ({ record_id: id, entity_ref: maker })),
    );
    for (let start = 0; start < rows.length; start += 50) {
      await knex('decision_maker').insert(rows.slice(start, start + 50));
    }
    if (page.length < PAGE) {
      return;
    }
    afterId = page[page.length - 1].id;
  }
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('challenge', table => {
    table.comment('Objections to decisions, with what was said about them');
    table.string('id', 100).primary();
    table.string('decision_id', 100).notNullable();
    table.string('state', 16).notNullable();
    table.string('amendment_id', 100);
    table.integer('revision').notNullable();
    table.bigInteger('seq').notNullable();
    table.text('body').notNullable();
    table.index(['decision_id']);
  });
  await knex.schema.createTable('advice', table => {
    table.comment('Input on decisions, asked for or offered');
    table.string('id', 100).primary();
    table.string('decision_id', 100).notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('seq').notNullable();
    table.text('body').notNullable();
    table.index(['decision_id']);
  });

  await knex.schema.alterTable('decision', table => {
    table.integer('open_challenges').notNullable().defaultTo(0);
  });
  await knex.raw(
    `create index decision_challenged_index on decision (archived, date)
     where open_challenges > 0`,
  );

  await knex.schema.createTable('decision_maker', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
    table.index(['entity_ref', 'record_id']);
  });
  await fillDecisionMakers(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('decision_maker');
  await knex.raw('drop index decision_challenged_index');
  await knex.raw('alter table decision drop column open_challenges');
  await knex.schema.dropTable('advice');
  await knex.schema.dropTable('challenge');
};
