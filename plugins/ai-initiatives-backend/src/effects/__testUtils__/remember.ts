import type { Knex } from 'knex';

const DAMAGED_TABLES = [
  'initiative',
  'initiative_tag',
  'initiative_outcome',
  'decision',
  'decision_relation',
  'decision_outcome',
  'decision_log',
  'decision_source',
  'decision_principle',
  'principle',
  'principle_scope',
  'resolution',
  'revision',
  'change_log',
  'upkeep',
  'overlap_model',
  'overlap_vector',
  'overlap_pair',
  'overlap_group',
  'overlap_group_member',
  'divergence',
  'divergence_answer',
  'divergence_pair',
  'divergence_upkeep',
  'divergence_verdict',
  'divergence_verdict_member',
];

/** Puts everything back as it is now. */
export async function remember(knex: Knex): Promise<() => Promise<void>> {
  const rows = new Map<string, object[]>();
  for (const table of DAMAGED_TABLES) {
    rows.set(table, await knex(table).select('*'));
  }
  return async () => {
    for (const [table, remembered] of rows) {
      await knex(table).delete();
      await knex.batchInsert(table, remembered, 50);
    }
  };
}
