// @ts-check

const PAGE = 200;

/**
 * Every record of a table, a page at a time.
 *
 * @param {import('knex').Knex} knex
 * @param {string} table
 * @param {(row: { id: string, body: string, summary: string }) => Promise<void>} take
 */
async function eachRecord(knex, table, take) {
  let after = '';
  for (;;) {
    const rows = await knex(table)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .select('id', 'body', 'summary');
    for (const row of rows) {
      await take(row);
    }
    if (rows.length < PAGE) {
      return;
    }
    after = rows[rows.length - 1].id;
  }
}

/**
 * Until now outcomes were expected of decisions only, and nobody could say what
 * came of them.
 *
 * @param {import('knex').Knex} knex
 */
async function addExpectedOutcomes(knex) {
  await eachRecord(knex, 'decision', async ({ id, body, summary }) => {
    const { status, expectedOutcomes = [] } = JSON.parse(body);
    /** @type {{ statement: string, due?: string }[]} */
    const expected = expectedOutcomes;
    if (expected.length === 0) {
      return;
    }
    const rows = expected.map((outcome, position) => ({
      record_id: id,
      position,
      statement: outcome.statement,
      result: 'unknown',
      awaited_by: (status === 'accepted' && outcome.due) || null,
    }));
    await knex('decision_outcome').insert(rows);
    const awaited = rows.flatMap(row => row.awaited_by ?? []).sort();
    const outcomes = { met: 0, missed: 0, unknown: rows.length, awaited };
    await knex('decision')
      .where({ id })
      .update({
        summary: JSON.stringify({ ...JSON.parse(summary), outcomes }),
      });
  });
}

/**
 * Until now all that spoke of risk was personal data.
 *
 * @param {import('knex').Knex} knex
 */
async function addRisk(knex) {
  await eachRecord(knex, 'initiative', async ({ id, body, summary }) => {
    if (JSON.parse(body).personalData !== 'yes') {
      return;
    }
    const risk = { level: 'not-assessed', reasons: ['no-oversight'] };
    await knex('initiative')
      .where({ id })
      .update({
        no_oversight: true,
        summary: JSON.stringify({ ...JSON.parse(summary), risk }),
      });
  });
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  for (const kind of ['initiative', 'decision']) {
    await knex.schema.createTable(`${kind}_outcome`, table => {
      table.comment('What is expected of records, and what came of it');
      table.string('record_id', 100).notNullable();
      table.integer('position').notNullable();
      table.text('statement').notNullable();
      table.string('result', 16).notNullable();
      table
        .string('awaited_by', 10)
        .comment('The day it is due, while nobody has said what happened');
      table.primary(['record_id', 'position']);
      table.index(['result', 'record_id']);
      table.index(['awaited_by', 'record_id']);
    });
  }
  await knex.schema.alterTable('initiative', table => {
    table.string('risk_level', 16).notNullable().defaultTo('not-assessed');
    table.boolean('no_oversight').notNullable().defaultTo(false);
    table.index(['archived', 'risk_level', 'seq']);
  });
  await addExpectedOutcomes(knex);
  await addRisk(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('initiative', table => {
    table.dropIndex(['archived', 'risk_level', 'seq']);
    table.dropColumn('risk_level');
    table.dropColumn('no_oversight');
  });
  await knex.schema.dropTable('initiative_outcome');
  await knex.schema.dropTable('decision_outcome');
};
