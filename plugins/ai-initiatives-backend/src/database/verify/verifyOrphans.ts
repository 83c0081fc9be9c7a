import type { Knex } from 'knex';
import { RECORD_TABLES } from '../recordTables';
import { Violation, violations } from './Violation';

const MOST_ROWS = 200;

/** Rows of a table whose column has no counterpart. */
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
  readonly parentColumn: string;
}

function references(): readonly Reference[] {
  const links = Object.values(RECORD_TABLES).flatMap(({ table, links: own }) =>
    own.map(link => ({
      table: link.table,
      column: 'record_id',
      parent: table,
      parentColumn: 'id',
    })),
  );
  const reference = (
    table: string,
    column: string,
    parent: string,
    parentColumn: string,
  ) => ({ table, column, parent, parentColumn });
  return [
    ...links,
    reference('decision_source', 'record_id', 'decision', 'id'),
    reference('challenge', 'decision_id', 'decision', 'id'),
    reference('challenge', 'amendment_id', 'decision', 'id'),
    reference('advice', 'decision_id', 'decision', 'id'),
    reference('overlap_vector', 'initiative_id', 'initiative', 'id'),
    reference('overlap_vector', 'model_version', 'overlap_model', 'version'),
    reference('overlap_pair', 'left_id', 'initiative', 'id'),
    reference('overlap_pair', 'right_id', 'initiative', 'id'),
    reference('overlap_pair', 'model_version', 'overlap_model', 'version'),
    reference('resolution', 'left_id', 'initiative', 'id'),
    reference('resolution', 'right_id', 'initiative', 'id'),
    reference('resolution', 'decision_id', 'decision', 'id'),
    reference('hint', 'record_id', 'initiative', 'id'),
    reference('hint', 'target_id', 'initiative', 'id'),
    reference('review_initiative', 'target_id', 'initiative', 'id'),
    reference('review_decision', 'target_id', 'decision', 'id'),
    reference('overlap_group_member', 'initiative_id', 'initiative', 'id'),
    reference('overlap_group_member', 'group_id', 'overlap_group', 'id'),
    reference('divergence_answer', 'decision_id', 'decision', 'id'),
    reference('divergence_pair', 'divergence_id', 'divergence', 'id'),
    reference('divergence', 'id', 'divergence_answer', 'divergence_id'),
    reference(
      'divergence_verdict_member',
      'verdict_id',
      'divergence_verdict',
      'id',
    ),
    reference('divergence_verdict_member', 'decision_id', 'decision', 'id'),
    reference('overlap_group', 'id', 'overlap_group_member', 'group_id'),
  ];
}

/** No row points to something that is not there. */
export async function verifyOrphans(knex: Knex): Promise<readonly Violation[]> {
  const details: string[] = [];
  for (const { table, column, parent, parentColumn } of references()) {
    const orphans: { value: unknown }[] = await knex(`${table} as c`)
      .whereNotNull(`c.${column}`)
      .whereNotExists(inner =>
        inner
          .select(knex.raw('1'))
          .from(`${parent} as p`)
          .whereRaw('?? = ??', [`p.${parentColumn}`, `c.${column}`]),
      )
      .distinct(`c.${column} as value`)
      .limit(MOST_ROWS);
    details.push(
      ...orphans.map(
        ({ value }) => `${table}.${column} '${value}' is not in ${parent}`,
      ),
    );
  }
  return violations('no orphan rows', details);
}
