import type { Knex } from 'knex';
import type { DueFacts } from '../NoticeStore';

/** What has days that come due. */
export type DueKind =
  | 'parallel'
  | 'decision'
  | 'principle'
  | 'review'
  | 'initiative-outcome'
  | 'decision-outcome';

/** Leaves what is due on a day in a column that nobody was told of. */
export function whereUntold(
  query: Knex.QueryBuilder,
  options: {
    knex: Knex;
    kind: DueKind;
    today: string;
    id: string;
    on: string;
    statement?: string;
  },
): Knex.QueryBuilder {
  const { knex, kind, today, id, on, statement } = options;
  const told = knex('due_notice as told')
    .select(knex.raw('1'))
    .where('told.kind', kind)
    .whereRaw('told.about = ??', [id])
    .whereRaw('told.due_on = ??', [on]);
  if (statement) {
    told.whereRaw('told.statement = ??', [statement]);
  }
  return query.where(on, '<=', today).whereNotExists(told);
}

interface DueRow {
  readonly kind: DueKind;
  readonly about: string;
  readonly due_on: string;
  readonly statement: string;
}

function toRows(facts: Partial<DueFacts>): readonly DueRow[] {
  const row = (kind: DueKind, about: string, on: string, statement = '') => ({
    ...{ kind, about, statement },
    due_on: on,
  });
  const { parallels, decisions, principles, reviews, outcomes } = facts;
  return [
    ...(parallels ?? []).map(due =>
      row('parallel', due.resolution, due.revisitOn),
    ),
    ...(decisions ?? []).map(due =>
      row('decision', due.decision.id, due.reviewBy),
    ),
    ...(principles ?? []).map(due =>
      row('principle', due.principle.id, due.reviewBy),
    ),
    ...(reviews ?? []).map(({ review }) =>
      row('review', review.id, review.dueOn),
    ),
    ...(outcomes ?? []).map(due =>
      row(`${due.kind}-outcome`, due.record.id, due.due, due.statement),
    ),
  ];
}

const BATCH = 50;

/** People are told of these, once for each of their days. */
export async function insertDueRows(
  trx: Knex.Transaction,
  facts: Partial<DueFacts>,
): Promise<void> {
  const rows = toRows(facts);
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx('due_notice').insert(rows.slice(start, start + BATCH));
  }
}
