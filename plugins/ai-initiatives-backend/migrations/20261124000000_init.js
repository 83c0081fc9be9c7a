// @ts-check

/**
 * PostgreSQL sorts by the host's collation; SQLite by code point. Pages must
 * come in the same order on both.
 *
 * @param {import('knex').Knex} knex
 * @param {string} table
 */
async function sortByCodePoint(knex, table) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      'alter table ?? alter column title_sort type varchar(255) collate "C"',
      [table],
    );
  }
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('clock', table => {
    table.comment(
      'Row 1 gives commits an order; row 2 counts changes of entities',
    );
    table.integer('id').primary();
    table.bigInteger('seq').notNullable();
  });
  await knex('clock').insert([
    { id: 1, seq: 0 },
    { id: 2, seq: 0 },
  ]);

  await knex.schema.createTable('initiative', table => {
    table.comment('Current version of every initiative');
    table.string('id', 100).primary();
    table.integer('revision').notNullable();
    table.string('title_sort', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('stage', 32).notNullable();
    table.integer('stage_order').notNullable();
    table.string('visibility', 16).notNullable();
    table.string('topic_area', 255);
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 32).notNullable();
    table.bigInteger('seq').notNullable();
    table.boolean('archived').notNullable();
    table.string('origin_key', 255);
    table.text('search_text').notNullable();
    table.text('summary').notNullable();
    table.text('body').notNullable();
    table.index(['archived', 'seq']);
    table.index(['archived', 'title_sort']);
    table.index(['archived', 'stage', 'seq']);
    table.index(['archived', 'owner', 'seq']);
    table.index(['visibility']);
    table.index(['origin_key']);
  });
  await sortByCodePoint(knex, 'initiative');
  await knex.schema.createTable('initiative_attachment', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.primary(['record_id', 'entity_ref', 'role']);
    table.index(['entity_ref', 'record_id']);
  });
  await knex.schema.createTable('initiative_tag', table => {
    table.string('record_id', 100).notNullable();
    table.string('tag', 255).notNullable();
    table.primary(['record_id', 'tag']);
    table.index(['tag', 'record_id']);
  });
  await knex.schema.createTable('initiative_reader', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
  });
  await knex.schema.createTable('initiative_builds_on', table => {
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id']);
  });

  await knex.schema.createTable('decision', table => {
    table.comment('Current version of every decision record');
    table.string('id', 100).primary();
    table.integer('revision').notNullable();
    table.string('title_sort', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('status', 32).notNullable();
    table.string('visibility', 16).notNullable();
    table.string('date', 10);
    table.string('review_by', 10);
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 32).notNullable();
    table.bigInteger('seq').notNullable();
    table.boolean('archived').notNullable();
    table.string('origin_key', 255);
    table.string('source_ref', 255);
    table.text('search_text').notNullable();
    table.text('summary').notNullable();
    table.text('body').notNullable();
    table.index(['archived', 'seq']);
    table.index(['archived', 'date']);
    table.index(['archived', 'title_sort']);
    table.index(['archived', 'status', 'seq']);
    table.index(['visibility']);
    table.index(['origin_key']);
    table.index(['source_ref']);
  });
  await sortByCodePoint(knex, 'decision');
  await knex.schema.createTable('decision_entity', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.string('relation', 32).notNullable();
    table.primary(['record_id', 'entity_ref', 'relation']);
    table.index(['entity_ref', 'record_id']);
  });
  await knex.schema.createTable('decision_initiative', table => {
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id']);
  });
  await knex.schema.createTable('decision_supersedes', table => {
    table.string('record_id', 100).notNullable();
    table.string('target_id', 255).notNullable();
    table.primary(['record_id', 'target_id']);
    table.index(['target_id']);
  });
  await knex.schema.createTable('decision_reader', table => {
    table.string('record_id', 100).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['record_id', 'entity_ref']);
  });

  await knex.schema.createTable('decision_log', table => {
    table.comment(
      'Decision logs in repositories, by the entity they belong to',
    );
    table.string('entity_ref', 255).primary();
    table.text('location');
    table.text('etag');
    table.string('state', 16).notNullable();
    table.text('counts').notNullable();
    table.text('message');
    table.string('read_at', 32);
  });
  await knex.schema.createTable('decision_source', table => {
    table.comment('The very bytes of imported decision records');
    table.string('record_id', 100).primary();
    table.string('log', 255).notNullable();
    table.text('path').notNullable();
    table.binary('content').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('digest', 64).notNullable();
    table.index(['log']);
  });

  await knex.schema.createTable('revision', table => {
    table.comment('Append-only history: every version of every record');
    table.string('record_kind', 16).notNullable();
    table.string('record_id', 100).notNullable();
    table.integer('revision').notNullable();
    table.string('action', 16).notNullable();
    table.string('at', 32).notNullable();
    table.string('by', 255).notNullable();
    table.string('visibility', 16).notNullable();
    table.text('snapshot').notNullable();
    table.primary(['record_kind', 'record_id', 'revision']);
  });
  await knex.schema.createTable('change_log', table => {
    table.comment('Drives effects: an entry stays pending until they are done');
    table.bigInteger('seq').primary();
    table.string('record_kind', 16).notNullable();
    table.string('record_id', 100).notNullable();
    table.integer('revision').notNullable();
    table.string('action', 16).notNullable();
    table.string('at', 32).notNullable();
    table.boolean('pending').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.index(['pending', 'seq']);
  });
  await knex.schema.createTable('idempotency', table => {
    table.string('actor', 255).notNullable();
    table.string('key', 100).notNullable();
    table.string('request_hash', 64).notNullable();
    table.string('record_id', 100).notNullable();
    table.string('at', 32).notNullable();
    table.primary(['actor', 'key']);
  });

  await knex.schema.createTable('entity', table => {
    table.comment('What the catalog says of entities, kept near for speed');
    table.string('ref', 255).primary();
    table.string('title', 255).notNullable();
    table.string('generation', 40).notNullable();
  });
  await knex.schema.createTable('entity_relation', table => {
    table.string('source_ref', 255).notNullable();
    table.string('type', 64).notNullable();
    table.string('target_ref', 255).notNullable();
    table.primary(['source_ref', 'type', 'target_ref']);
    table.index(['target_ref', 'type']);
  });

  await knex.schema.createTable('upkeep', table => {
    table.comment('One row; whoever locks it maintains the overlaps');
    table.integer('id').primary();
    table.bigInteger('stamp').notNullable();
    table.integer('model_version').notNullable();
    table.integer('building_version').notNullable();
    table.string('building_until', 32);
    table.integer('building_percent').notNullable().defaultTo(0);
    table.string('not_before', 32).comment('Put off by a person until then');
    table.boolean('rebuild_wanted').notNullable();
    table.boolean('groups_stale').notNullable();
  });
  await knex('upkeep').insert({
    id: 1,
    stamp: 0,
    model_version: 0,
    building_version: 0,
    rebuild_wanted: false,
    groups_stale: false,
  });
  await knex.schema.createTable('overlap_model', table => {
    table.integer('version').primary();
    table.text('model').notNullable();
  });
  await knex.schema.createTable('overlap_vector', table => {
    table.integer('model_version').notNullable();
    table.string('initiative_id', 100).notNullable();
    table.bigInteger('stamp').notNullable();
    table.string('visibility', 16).notNullable();
    table.boolean('removed').notNullable();
    table.boolean('counted').notNullable();
    table.text('vector').notNullable();
    table.primary(['model_version', 'initiative_id']);
    table.index(['model_version', 'stamp']);
    table.index(['model_version', 'counted', 'removed', 'visibility']);
  });
  await knex.schema.createTable('overlap_pair', table => {
    table.integer('model_version').notNullable();
    table.string('left_id', 100).notNullable();
    table.string('right_id', 100).notNullable();
    table.double('score').notNullable();
    table.double('probability').notNullable();
    table.boolean('cross_team').notNullable();
    table.integer('kinds').notNullable().comment('One bit for each kind');
    table.text('measure').notNullable();
    table.primary(['model_version', 'left_id', 'right_id']);
    // With both sides in it, pages and totals need no look at the rows.
    table.index(
      ['model_version', 'cross_team', 'probability', 'left_id', 'right_id'],
      'overlap_pair_ranking_index',
    );
    for (const [own, other] of [
      ['left_id', 'right_id'],
      ['right_id', 'left_id'],
    ]) {
      table.index(
        [own, 'cross_team', 'probability', 'model_version', other],
        `overlap_pair_${own}_index`,
      );
    }
  });
  await knex.schema.createTable('overlap_group', table => {
    table.string('id', 40).primary();
    table.string('typical_id', 100).notNullable();
    table.double('mean_probability').notNullable();
    table.integer('size').notNullable();
  });
  await knex.schema.createTable('overlap_group_member', table => {
    table.string('group_id', 40).notNullable();
    table.string('initiative_id', 100).notNullable();
    table.primary(['group_id', 'initiative_id']);
    table.index(['initiative_id']);
  });

  await knex.schema.createTable('resolution', table => {
    table.comment('How overlaps are settled; at most one open for each pair');
    table.string('id', 100).primary();
    table.string('left_id', 100).notNullable();
    table.string('right_id', 100).notNullable();
    table.string('kind', 32).notNullable();
    table.string('status', 16).notNullable();
    table.string('revisit_on', 10);
    table.string('decision_id', 100).notNullable();
    table.boolean('outdated').notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('seq').notNullable();
    table.text('compared').notNullable();
    table.text('body').notNullable();
    table.index(['left_id']);
    table.index(['right_id']);
    table.index(['decision_id']);
  });
  await knex.raw(
    `create unique index resolution_open_index on resolution (left_id, right_id)
     where status <> 'undone'`,
  );

  await knex.schema.createTable('import_file', table => {
    table.string('id', 40).primary();
    table.string('created_by', 255).notNullable();
    table.string('created_at', 32).notNullable();
    table.text('description').notNullable();
    table.binary('content').notNullable();
  });
  await knex.schema.createTable('import_job', table => {
    table.comment(
      'Claimed by ticket; carried on by another when its heartbeat stops',
    );
    table.string('id', 40).primary();
    table.string('file_id', 40).notNullable();
    table.string('created_by', 255).notNullable();
    table.string('created_at', 32).notNullable();
    table.string('state', 16).notNullable();
    table.string('ticket', 40).notNullable();
    table.bigInteger('heartbeat').notNullable();
    table.integer('attempts').notNullable();
    table.integer('processed_rows').notNullable();
    table.text('counts').notNullable();
    table.string('finished_at', 32);
    table.text('message');
    table.text('description').notNullable();
    table.text('access').notNullable();
    table.text('mapping').notNullable();
    table.index(['state', 'created_at']);
  });
  await knex.schema.createTable('import_row', table => {
    table.string('job_id', 40).notNullable();
    table.integer('row').notNullable();
    table.string('outcome', 16).notNullable();
    table.text('detail').notNullable();
    table.primary(['job_id', 'row']);
    table.index(['job_id', 'outcome', 'row']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  const tables = [
    'import_row',
    'import_job',
    'import_file',
    'resolution',
    'overlap_group_member',
    'overlap_group',
    'overlap_pair',
    'overlap_vector',
    'overlap_model',
    'upkeep',
    'entity_relation',
    'entity',
    'idempotency',
    'change_log',
    'revision',
    'decision_source',
    'decision_log',
    'decision_reader',
    'decision_supersedes',
    'decision_initiative',
    'decision_entity',
    'decision',
    'initiative_builds_on',
    'initiative_reader',
    'initiative_tag',
    'initiative_attachment',
    'initiative',
    'clock',
  ];
  for (const table of tables) {
    await knex.schema.dropTable(table);
  }
};
