import type { Knex } from 'knex';
import type {
  Page,
  PrincipleSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import { applyAccess } from '../applyAccess';
import {
  applySearch,
  pageOfRecords,
  selectPage,
  SummaryRow,
  whereArchived,
  withOwner,
} from '../listQuery';
import type {
  ScopedPrinciple,
  StoredPrincipleItem,
  StoredPrincipleQuery,
} from '../PrincipleStore';
import { CoverageRow, coverageParts, toCoverage } from './coverage';
import type { PrincipleDigest } from './principleRow';

/** What stands for no scope where scopes are named. */
const ORGANISATION = 'organisation';

const SORT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'r.title_sort',
  updatedAt: 'r.seq',
  lastShapedOn: 'covered.last_shaped_on',
  upheld: 'covered.upholds',
  deviated: 'covered.deviates',
};

interface PrincipleListRow extends SummaryRow {
  readonly scope: string | null;
  readonly scope_title: string | null;
}

function readable(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(
    knex('principle as r').leftJoin(
      'principle_scope as place',
      'place.record_id',
      'r.id',
    ),
    { kind: 'principle', alias: 'r', access },
  );
}

/** Adds the scope and the catalog's name of it. */
function withScope(principles: Knex.QueryBuilder): Knex.QueryBuilder {
  return principles
    .leftJoin('principle_scope as scoped', 'scoped.record_id', 'r.id')
    .leftJoin('entity as scope_entity', 'scope_entity.ref', 'scoped.entity_ref')
    .select('scoped.entity_ref as scope', 'scope_entity.title as scope_title');
}

function toSummary(row: PrincipleListRow, access: Access): PrincipleSummary {
  const { owner, owner_title: ownerTitle, scope } = row;
  return {
    ...(JSON.parse(row.summary) as PrincipleDigest),
    owner: entityLabel({ ref: owner, catalogTitle: ownerTitle, access }),
    scope: scope
      ? entityLabel({ ref: scope, catalogTitle: row.scope_title, access })
      : undefined,
  };
}

function whereScope(
  query: Knex.QueryBuilder,
  scopes: readonly string[],
): Knex.QueryBuilder {
  const refs = scopes.filter(scope => scope !== ORGANISATION);
  return query.where(inner => {
    inner.whereIn('place.entity_ref', refs);
    if (scopes.includes(ORGANISATION)) {
      inner.orWhereNull('place.entity_ref');
    }
  });
}

function applyFilters(
  filtered: Knex.QueryBuilder,
  query: StoredPrincipleQuery,
): void {
  const { status, owner, scope, holdsIn, unusedSince } = query;
  applySearch(filtered, query.search);
  if (status?.length) {
    filtered.whereIn('r.status', [...status]);
  }
  if (owner?.length) {
    filtered.whereIn('r.owner', [...owner]);
  }
  if (scope?.length) {
    whereScope(filtered, scope);
  }
  if (holdsIn) {
    whereScope(filtered, [ORGANISATION, ...holdsIn]);
  }
  if (unusedSince) {
    filtered
      .where('r.status', 'in-force')
      .where('r.in_force_since', '<=', unusedSince)
      .where('covered.last_shaped_on', '<=', unusedSince);
  }
}

export async function listPrinciples(
  knex: Knex,
  query: StoredPrincipleQuery,
  access: Access,
): Promise<Page<StoredPrincipleItem>> {
  const filtered = whereArchived(
    readable(knex, access).join('covered', 'covered.id', 'r.id'),
    query.archived ?? false,
  );
  applyFilters(filtered, query);
  const sort = query.sort ?? 'title';
  const descending = sort.startsWith('-');
  const counts = ['upholds', 'deviates', 'initiatives', 'last_shaped_on'];
  const page = await selectPage<PrincipleListRow & CoverageRow>({
    knex,
    parts: coverageParts(knex, access),
    filtered,
    columns: ['r.id', ...counts.map(column => `covered.${column}`)],
    order: [
      {
        column: SORT_COLUMNS[descending ? sort.slice(1) : sort],
        order: descending ? 'desc' : 'asc',
      },
      { column: 'r.id', order: 'asc' },
    ],
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    few: true,
    show: rows =>
      withScope(pageOfRecords(rows, 'principle')).select(
        counts.map(column => `page.${column}`),
      ),
  });
  return {
    ...page,
    items: page.items.map(row => ({
      ...toSummary(row, access),
      coverage: toCoverage(row),
    })),
  };
}

export async function getPrincipleSummaries(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly PrincipleSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows: PrincipleListRow[] = await withScope(
    withOwner(readable(knex, access), 'principle'),
  ).whereIn('r.id', [...ids]);
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [toSummary(row, access)] : [];
  });
}

export async function principlesFor(
  knex: Knex,
  { scopes, limit }: { scopes: readonly string[]; limit: number },
  access: Access,
): Promise<Page<ScopedPrinciple>> {
  const filtered = whereScope(
    whereArchived(readable(knex, access), false).where('r.status', 'in-force'),
    [ORGANISATION, ...scopes],
  );
  // Distances are our own numbers; as bindings PostgreSQL would take them for text.
  const cases = scopes.map((_, index) => `when ? then ${index}`).join(' ');
  const distance = knex.raw(
    `case place.entity_ref ${cases || 'when null then 0'} else ${
      scopes.length
    } end as distance`,
    [...scopes],
  );
  const nearest = filtered.select('r.id', 'r.title_sort', distance);
  const page = await selectPage<PrincipleListRow>({
    knex,
    filtered: knex.from(nearest.as('n')),
    columns: ['n.id'],
    order: [
      { column: 'n.distance', order: 'asc' },
      { column: 'n.title_sort', order: 'asc' },
      { column: 'n.id', order: 'asc' },
    ],
    limit,
    offset: 0,
    few: true,
    show: rows => withScope(pageOfRecords(rows, 'principle')),
  });
  return {
    ...page,
    items: page.items.map(row => ({
      principle: toSummary(row, access),
      scopeRef: row.scope ?? undefined,
    })),
  };
}
