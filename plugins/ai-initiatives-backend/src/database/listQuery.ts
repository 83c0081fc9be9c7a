import type { Knex } from 'knex';
import type {
  DecisionSummary,
  InitiativeSummary,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { entityLabel } from './entityLabel';
import type { DecisionDigest, InitiativeDigest } from './rows';
import { foldText } from './rows';

/** A list row as selected: the digest and its owner. */
export interface SummaryRow {
  readonly id: string;
  readonly summary: string;
  readonly owner: string;
  readonly owner_title: string | null;
}

export const SUMMARY_COLUMNS = [
  'r.id',
  'r.summary',
  'r.owner',
  'owner_entity.title as owner_title',
];

/** Current rows of a record table with the catalog's name of the owner. */
export function summariesFrom(knex: Knex, table: string): Knex.QueryBuilder {
  return knex(`${table} as r`).leftJoin(
    'entity as owner_entity',
    'owner_entity.ref',
    'r.owner',
  );
}

export function toInitiativeSummary(
  row: SummaryRow,
  access: Access,
  likelyOverlaps: ReadonlyMap<string, number>,
): InitiativeSummary {
  return {
    ...(JSON.parse(row.summary) as InitiativeDigest),
    owner: entityLabel({
      ref: row.owner,
      catalogTitle: row.owner_title,
      access,
    }),
    likelyOverlaps: likelyOverlaps.get(row.id) ?? 0,
  };
}

export function toDecisionSummary(
  row: SummaryRow,
  access: Access,
): DecisionSummary {
  return {
    ...(JSON.parse(row.summary) as DecisionDigest),
    owner: entityLabel({
      ref: row.owner,
      catalogTitle: row.owner_title,
      access,
    }),
  };
}

/** Looks for the text literally, without regard to case. */
export function applySearch(query: Knex.QueryBuilder, search?: string): void {
  const text = search && foldText(search.trim());
  if (text) {
    const escaped = text.replace(/[\\%_]/g, character => `\\${character}`);
    query.whereRaw(`r.search_text like ? escape '\\'`, [`%${escaped}%`]);
  }
}

/** One page and the total of all pages, in one statement. */
export async function selectPage<TRow, TItem>(options: {
  knex: Knex;
  filtered: Knex.QueryBuilder;
  columns: readonly (string | Knex.Raw)[];
  order: readonly { column: string; order: 'asc' | 'desc' }[];
  limit: number;
  offset: number;
  toItem: (row: TRow) => TItem;
}): Promise<Page<TItem>> {
  const { knex, filtered, columns, order, limit, offset, toItem } = options;
  const total = filtered
    .clone()
    .clearSelect()
    .count({ total: knex.raw('*') })
    .as('total');
  if (limit === 0) {
    const [row] = await knex.select(total);
    return { items: [], totalItems: Number(row.total), limit, offset };
  }
  const rows = await filtered
    .clone()
    .select(...columns, total)
    .orderBy([...order])
    .limit(limit)
    .offset(offset);
  if (rows.length === 0 && offset > 0) {
    const [row] = await knex.select(total);
    return { items: [], totalItems: Number(row.total), limit, offset };
  }
  return {
    items: (rows as TRow[]).map(toItem),
    totalItems: Number(rows[0]?.total ?? 0),
    limit,
    offset,
  };
}
