import type { Knex } from 'knex';
import type {
  DecisionQuery,
  DecisionSummary,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { AroundQuery, Placed } from './InitiativesStore';
import {
  applySearch,
  pageOfRecords,
  selectPage,
  SummaryRow,
  toDecisionSummary,
  whereArchived,
  withOwner,
} from './listQuery';
import { entitiesAt, selectAround } from './placements';

const MAX_SUCCESSORS = 200;

const SORT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'r.title_sort',
  date: 'r.date',
  updatedAt: 'r.seq',
};

function readable(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(knex('decision as r'), {
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
  const filtered = readable(knex, access);
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
        .whereIn('entity_ref', entitiesAt(knex, query.entityRef, access)),
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
  const { archived = false } = query;
  const few = Boolean(query.entityRef || query.initiative);
  const page = await selectPage<SummaryRow>({
    knex,
    filtered: few
      ? whereArchived(filtered, archived)
      : filtered.where('r.archived', archived),
    columns: ['r.id'],
    order: [
      { column, order },
      { column: 'r.id', order: 'asc' },
    ],
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    few,
    show: rows => pageOfRecords(rows, 'decision'),
  });
  return {
    ...page,
    items: page.items.map(row => toDecisionSummary(row, access)),
  };
}

export async function getDecisionSummaries(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly DecisionSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows: SummaryRow[] = await withOwner(readable(knex, access)).whereIn(
    'r.id',
    [...ids],
  );
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
  const rows: SummaryRow[] = await whereArchived(
    withOwner(readable(knex, access)),
    false,
  )
    .whereIn(
      'r.id',
      knex('decision_supersedes').select('record_id').where('target_id', id),
    )
    .orderBy('r.seq', 'desc')
    .limit(MAX_SUCCESSORS);
  return rows.map(row => toDecisionSummary(row, access));
}

/** With the earliest review due among all of them, also those not listed. */
export async function decisionsAround(
  knex: Knex,
  query: AroundQuery,
  access: Access,
): Promise<Page<Placed<DecisionSummary>> & { readonly nextReview?: string }> {
  const page = await selectAround<
    SummaryRow & { readonly next_review: string | null }
  >({
    knex,
    kind: 'decision',
    query,
    access,
    columns: [
      knex.raw(
        `min(case when r.status in ('proposed', 'accepted') then r.review_by end)
         over () as next_review`,
      ),
    ],
    show: rows => rows.select('page.next_review'),
  });
  return {
    ...page,
    nextReview: page.items[0]?.next_review ?? undefined,
    items: page.items.map(row => ({
      entityRef: row.entity_ref,
      role: row.role,
      record: toDecisionSummary(row, access),
    })),
  };
}
