// @ts-check

const PAGE = 200;

/**
 * The day an outcome belongs to: when it is due, else when it was last observed.
 *
 * @param {{ due?: string, observations?: { on: string }[] }} outcome
 */
function dayOf({ due, observations = [] }) {
  const [latest] = observations
    .map(({ on }) => on)
    .sort()
    .reverse();
  return due ?? latest ?? null;
}

/**
 * Until now a row knew its day only while somebody waited for it.
 *
 * @param {import('knex').Knex} knex
 * @param {string} kind
 */
async function addDays(knex, kind) {
  let after = '';
  for (;;) {
    const records = await knex(kind)
      .where('id', '>', after)
      .whereIn('id', knex(`${kind}_outcome`).select('record_id'))
      .orderBy('id')
      .limit(PAGE)
      .select('id', 'body');
    for (const { id, body } of records) {
      /** @type {{ due?: string, observations?: { on: string }[] }[]} */
      const outcomes = JSON.parse(body).expectedOutcomes ?? [];
      for (const [position, outcome] of outcomes.entries()) {
        await knex(`${kind}_outcome`)
          .where({ record_id: id, position })
          .update({ day: dayOf(outcome) });
      }
    }
    if (records.length < PAGE) {
      return;
    }
    after = records[records.length - 1].id;
  }
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  for (const kind of ['initiative', 'decision']) {
    await knex.schema.alterTable(`${kind}_outcome`, table => {
      table
        .string('day', 10)
        .comment('When it is due, or else when it was last observed');
    });
    await addDays(knex, kind);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const kind of ['initiative', 'decision']) {
    await knex.schema.alterTable(`${kind}_outcome`, table => {
      table.dropColumn('day');
    });
  }
};
