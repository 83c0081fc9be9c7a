import type { Knex } from 'knex';
import type {
  FacetValue,
  InitiativeFacets,
  InitiativeQuery,
  InitiativeSummary,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import { entityLabel } from './entityLabel';
import type { Placement } from './InitiativesStore';
import { countLikelyOverlaps } from './likelyOverlaps';
import {
  applySearch,
  selectPage,
  summariesFrom,
  SUMMARY_COLUMNS,
  SummaryRow,
  toInitiativeSummary,
} from './listQuery';

const MAX_PLACED = 200;

const SORT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'r.title_sort',
  updatedAt: 'r.seq',
  owner: 'r.owner',
  stage: 'r.stage_order',
};

function orderOf(sort = '-updatedAt') {
  const descending = sort.startsWith('-');
  const column = SORT_COLUMNS[descending ? sort.slice(1) : sort];
  const order = descending ? ('desc' as const) : ('asc' as const);
  return [
    { column, order },
    { column: 'r.id', order: 'asc' as const },
  ];
}

function readable(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(summariesFrom(knex, 'initiative'), {
    kind: 'initiative',
    alias: 'r',
    access,
  });
}

async function withOverlapCounts(
  knex: Knex,
  rows: readonly SummaryRow[],
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  const counts = await countLikelyOverlaps(
    knex,
    rows.map(row => row.id),
    access,
  );
  return rows.map(row => toInitiativeSummary(row, access, counts));
}

export async function listInitiatives(
  knex: Knex,
  query: InitiativeQuery,
  access: Access,
): Promise<Page<InitiativeSummary>> {
  const filtered = readable(knex, access).where(
    'r.archived',
    query.archived ?? false,
  );
  applySearch(filtered, query.search);
  const among = (column: string, values?: readonly string[]) =>
    values?.length && filtered.whereIn(column, [...values]);
  among('r.stage', query.stage);
  among('r.owner', query.owner);
  among('r.topic_area', query.topicArea);
  if (query.tag?.length) {
    filtered.whereIn(
      'r.id',
      knex('initiative_tag')
        .select('record_id')
        .whereIn('tag', [...query.tag]),
    );
  }
  if (query.entityRef) {
    filtered.whereIn(
      'r.id',
      knex('initiative_attachment')
        .select('record_id')
        .where('entity_ref', query.entityRef),
    );
  }
  const page = await selectPage<SummaryRow, SummaryRow>({
    knex,
    filtered,
    columns: SUMMARY_COLUMNS,
    order: orderOf(query.sort),
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    toItem: row => row,
  });
  return { ...page, items: await withOverlapCounts(knex, page.items, access) };
}

export async function getInitiativeSummaries(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows: SummaryRow[] = await readable(knex, access)
    .whereIn('r.id', [...ids])
    .select(...SUMMARY_COLUMNS);
  const summaries = await withOverlapCounts(knex, rows, access);
  const byId = new Map(summaries.map(summary => [summary.id, summary]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

export async function builtOnBy(
  knex: Knex,
  id: string,
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  const rows: SummaryRow[] = await readable(knex, access)
    .where('r.archived', false)
    .whereIn(
      'r.id',
      knex('initiative_builds_on').select('record_id').where('target_id', id),
    )
    .orderBy('r.seq', 'desc')
    .limit(MAX_PLACED)
    .select(...SUMMARY_COLUMNS);
  return withOverlapCounts(knex, rows, access);
}

export async function initiativesOwnedBy(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  if (refs.length === 0) {
    return [];
  }
  const rows: SummaryRow[] = await readable(knex, access)
    .where('r.archived', false)
    .whereIn('r.owner', [...refs])
    .orderBy('r.seq', 'desc')
    .limit(MAX_PLACED)
    .select(...SUMMARY_COLUMNS);
  return withOverlapCounts(knex, rows, access);
}

export async function initiativesAt(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<readonly Placement<InitiativeSummary>[]> {
  if (refs.length === 0) {
    return [];
  }
  const rows: (SummaryRow & { entity_ref: string; role: string })[] =
    await readable(knex, access)
      .join('initiative_attachment as a', 'a.record_id', 'r.id')
      .where('r.archived', false)
      .whereIn('a.entity_ref', [...refs])
      .orderBy('r.seq', 'desc')
      .limit(MAX_PLACED)
      .select(...SUMMARY_COLUMNS, 'a.entity_ref', 'a.role');
  const summaries = await withOverlapCounts(knex, rows, access);
  return rows.map((row, index) => ({
    entityRef: row.entity_ref,
    role: row.role,
    record: summaries[index],
  }));
}

export async function getFacets(
  knex: Knex,
  access: Access,
): Promise<InitiativeFacets> {
  const facet = async (column: string): Promise<readonly FacetValue[]> => {
    const rows: { value: string; title: string | null; total: unknown }[] =
      await readable(knex, access)
        .where('r.archived', false)
        .whereNotNull(column)
        .groupBy(column, 'owner_entity.title')
        .select({ value: column, title: 'owner_entity.title' })
        .count({ total: '*' });
    const counts = new Map<string, FacetValue>();
    for (const { value, title, total } of rows) {
      const label =
        column === 'r.owner'
          ? entityLabel({ ref: value, catalogTitle: title, access }).title
          : value;
      const count = (counts.get(value)?.count ?? 0) + Number(total);
      counts.set(value, { value, label, count });
    }
    return [...counts.values()]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, 100);
  };
  return {
    stage: await facet('r.stage'),
    owner: await facet('r.owner'),
    topicArea: await facet('r.topic_area'),
  };
}
