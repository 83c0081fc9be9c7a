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
import { entityLabel } from '../access/entityLabel';
import type { AroundQuery, AsOfToday, Placed } from './InitiativesStore';
import { withLikelyOverlaps } from './likelyOverlaps';
import {
  applySearch,
  pageOfRecords,
  readableTotal,
  selectPage,
  SummaryRow,
  toInitiativeSummary,
  whereArchived,
  withOwner,
} from './listQuery';
import { entitiesAt, selectAround } from './placements';
import { whereOutcomes } from './outcomes/outcomeQueries';
import { concealedInitiatives } from './readablePairs';
import { noOversightFacet, whereRisk } from './risks/riskQueries';

const MAX_BUILT_ON = 200;

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
  return applyAccess(knex('initiative as r'), {
    kind: 'initiative',
    alias: 'r',
    access,
  });
}

/** A row of a list that counts overlaps. */
type CountedRow = SummaryRow & { readonly likely_overlaps: unknown };

function toCounted(row: CountedRow, access: Access): InitiativeSummary {
  return {
    ...toInitiativeSummary(row, access),
    likelyOverlaps: Number(row.likely_overlaps),
  };
}

export async function listInitiatives(
  knex: Knex,
  query: AsOfToday<InitiativeQuery>,
  access: Access,
): Promise<Page<InitiativeSummary>> {
  const { archived = false, entityRef, tag, outcomes } = query;
  const matching = knex('initiative as r');
  applySearch(matching, query.search);
  const among = (column: string, values?: readonly string[]) =>
    values?.length && matching.whereIn(column, [...values]);
  among('r.stage', query.stage);
  among('r.owner', query.owner);
  among('r.topic_area', query.topicArea);
  if (tag?.length) {
    matching.whereIn(
      'r.id',
      knex('initiative_tag')
        .select('record_id')
        .whereIn('tag', [...tag]),
    );
  }
  if (entityRef) {
    matching.whereIn(
      'r.id',
      knex('initiative_attachment')
        .select('record_id')
        .whereIn('entity_ref', entitiesAt(knex, entityRef, access)),
    );
  }
  if (query.risk?.length) {
    whereRisk(matching, query.risk);
  }
  if (outcomes?.any.length) {
    whereOutcomes(matching, { knex, kind: 'initiative', match: outcomes });
  }
  const few = Boolean(entityRef || tag?.length || outcomes?.any.length);
  if (few) {
    whereArchived(matching, archived);
  } else {
    matching.where('r.archived', archived);
  }
  const page = await selectPage<CountedRow>({
    knex,
    parts: { concealed: concealedInitiatives(knex, access) },
    filtered: applyAccess(matching.clone(), {
      kind: 'initiative',
      alias: 'r',
      access,
    }),
    total: few ? undefined : readableTotal(knex, matching),
    columns: ['r.id'],
    order: orderOf(query.sort),
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    few,
    show: rows => withLikelyOverlaps(pageOfRecords(rows, 'initiative'), knex),
  });
  return { ...page, items: page.items.map(row => toCounted(row, access)) };
}

export async function getInitiativeSummaries(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows: SummaryRow[] = await withOwner(
    readable(knex, access),
    'initiative',
  ).whereIn('r.id', [...ids]);
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [toInitiativeSummary(row, access)] : [];
  });
}

export async function builtOnBy(
  knex: Knex,
  id: string,
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  const rows: SummaryRow[] = await whereArchived(
    withOwner(readable(knex, access), 'initiative'),
    false,
  )
    .whereIn(
      'r.id',
      knex('initiative_builds_on').select('record_id').where('target_id', id),
    )
    .orderBy('r.seq', 'desc')
    .limit(MAX_BUILT_ON);
  return rows.map(row => toInitiativeSummary(row, access));
}

export async function initiativesAround(
  knex: Knex,
  query: AroundQuery,
  access: Access,
): Promise<Page<Placed<InitiativeSummary>>> {
  const page = await selectAround<CountedRow>({
    knex,
    kind: 'initiative',
    query,
    access,
    parts: { concealed: concealedInitiatives(knex, access) },
    show: rows => withLikelyOverlaps(rows, knex),
  });
  return {
    ...page,
    items: page.items.map(row => ({
      entityRef: row.entity_ref,
      role: row.role,
      record: toCounted(row, access),
    })),
  };
}

export async function getFacets(
  knex: Knex,
  access: Access,
): Promise<InitiativeFacets> {
  const facet = async (column: string): Promise<readonly FacetValue[]> => {
    const rows: { value: string; title: string | null; total: unknown }[] =
      await readable(knex, access)
        .leftJoin('entity as owner_entity', 'owner_entity.ref', 'r.owner')
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
    risk: [
      ...(await facet('r.risk_level')),
      ...(await noOversightFacet(readable(knex, access))),
    ],
  };
}
