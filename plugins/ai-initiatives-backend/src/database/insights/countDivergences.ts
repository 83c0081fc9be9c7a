import type { Knex } from 'knex';
import type {
  DivergenceCounts,
  DivergenceState,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { divergenceParts } from '../divergences/readableAnswers';

interface StateRow {
  readonly state: DivergenceState;
  readonly agreed: unknown;
  readonly total: unknown;
}

/** Questions that several teams answered, by how they stand. */
export async function countDivergences(
  knex: Knex,
  access: Access,
): Promise<DivergenceCounts> {
  const standing = knex('shown as s')
    .leftJoin('standing as t', 't.divergence_id', 's.divergence_id')
    .select(
      knex.raw("coalesce(t.verdict, 'unsettled') as state"),
      knex.raw('case when s.answers = 1 then 1 else 0 end as agreed'),
    );
  const counted: Knex.QueryBuilder = Object.entries(
    divergenceParts(knex, access),
  ).reduce(
    (statement, [name, part]) => statement.with(name, part),
    knex.from(standing.as('j')),
  );
  const rows: StateRow[] = await counted
    .groupBy('state', 'agreed')
    .select('state', 'agreed')
    .count({ total: '*' });
  const sum = (wanted: (row: StateRow) => boolean) =>
    rows.filter(wanted).reduce((total, row) => total + Number(row.total), 0);
  const differing = (state: DivergenceState) =>
    sum(row => !Number(row.agreed) && row.state === state);
  return {
    unsettled: differing('unsettled'),
    confirmed: differing('confirmed'),
    dismissed: differing('dismissed'),
    agreed: sum(row => Boolean(Number(row.agreed))),
  };
}
