import type { Knex } from 'knex';
import type {
  DecisionQuery,
  DecisionSummary,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { Placement } from './InitiativesStore';
import {
  applySearch,
  selectPage,
  summariesFrom,
  SUMMARY_COLUMNS,
  SummaryRow,
  toDecisionSummary,
} from './listQuery';

const MAX_PLACED = 200;

const SORT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'r.title_sort',
  date: 'r.date',
  updatedAt: 'r.seq',
};

function readable(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(summariesFrom(knex, 'decision'), {
    kind: 'decision',
    alias: 'r',
    access,
  });
}

export async function listDecisions(
  knex: Knex,
  query: DecisionQuery,
  access: Access,
): Promise<Page<DecisionSummary>> {
  const filtered = readable(knex, access).where(
    'r.archived',
    query.archived ?? false,
  );
  applySearch(filtered, query.search);
  if (query.status?.length) {
    filtered.whereIn('r.status', [...query.status]);
  }
  if (query.owner?.length) {
    filtered.whereIn('r.owner', [...query.owner]);
  }
  if (query.entityRef) {
    filtered.whereIn(
      'r.id',
      knex('decision_entity')
        .select('record_id')
        .where('entity_ref', query.entityRef),
    );
  }
  if (query.initiative) {
    filtered.whereIn(
      'r.id',
      knex('decision_initiative')
        .select('record_id')
        .where('target_id', query.initiative),
    );
  }
  const sort = query.sort ?? '-date';
  const descending = sort.startsWith('-');
  const order = descending ? ('desc' as const) : ('asc' as const);
  const column = SORT_COLUMNS[descending ? sort.slice(1) : sort];
  return selectPage<SummaryRow, DecisionSummary>({
    knex,
    filtered,
    columns: SUMMARY_COLUMNS,
    order: [
      { column, order },
      { column: 'r.id', order: 'asc' },
    ],
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    toItem: row => toDecisionSummary(row, access),
  });
}

export async function getDecisionSummaries(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly DecisionSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows: SummaryRow[] = await readable(knex, access)
    .whereIn('r.id', [...ids])
    .select(...SUMMARY_COLUMNS);
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [toDecisionSummary(row, access)] : [];
  });
}

export async function supersededBy(
  knex: Knex,
  id: string,
  access: Access,
): Promise<readonly DecisionSummary[]> {
  const rows: SummaryRow[] = await readable(knex, access)
    .where('r.archived', false)
    .whereIn(
      'r.id',
      knex('decision_supersedes').select('record_id').where('target_id', id),
    )
    .orderBy('r.seq', 'desc')
    .limit(MAX_PLACED)
    .select(...SUMMARY_COLUMNS);
  return rows.map(row => toDecisionSummary(row, access));
}

export async function decisionsAt(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<readonly Placement<DecisionSummary>[]> {
  if (refs.length === 0) {
    return [];
  }
  const rows: (SummaryRow & { entity_ref: string; relation: string })[] =
    await readable(knex, access)
      .join('decision_entity as a', 'a.record_id', 'r.id')
      .where('r.archived', false)
      .whereIn('a.entity_ref', [...refs])
      .orderBy('r.seq', 'desc')
      .limit(MAX_PLACED)
      .select(...SUMMARY_COLUMNS, 'a.entity_ref', 'a.relation');
  return rows.map(row => ({
    entityRef: row.entity_ref,
    role: row.relation,
    record: toDecisionSummary(row, access),
  }));
}

export async function nextReview(
  knex: Knex,
  ids: readonly string[],
): Promise<string | undefined> {
  if (ids.length === 0) {
    return undefined;
  }
  const row = await knex('decision')
    .whereIn('id', [...ids])
    .whereIn('status', ['proposed', 'accepted'])
    .min({ day: 'review_by' })
    .first();
  return row?.day ?? undefined;
}
