// @ts-check

const PAGE = 200;

/**
 * What was said in reviews held until now.
 *
 * @param {import('knex').Knex} knex
 */
async function addVerdicts(knex) {
  let after = '';
  for (;;) {
    const reviews = await knex('review')
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .select('id', 'body');
    for (const { id, body } of reviews) {
      /** @type {{ kind: string, id: string }[]} */
      const items = JSON.parse(body).items;
      for (const item of items) {
        await knex('review_verdict').insert({
          record_id: id,
          target_kind: item.kind,
          target_id: item.id,
        });
      }
    }
    if (reviews.length < PAGE) {
      return;
    }
    after = reviews[reviews.length - 1].id;
  }
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('review_verdict', table => {
    table.comment('Records that reviews gave a verdict on');
    table.string('record_id', 100).notNullable();
    table.string('target_kind', 16).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_kind', 'target_id']);
    table.index(['target_id']);
  });
  await addVerdicts(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('review_verdict');
};
