import type { Knex } from 'knex';
import type {
  DecisionSummary,
  InitiativeSummary,
  Page,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { entityLabel } from '../access/entityLabel';
import { RECORD_TABLES } from './recordTables';
import type { DecisionDigest, InitiativeDigest } from './rows';
import { foldText } from './rows';

/** A list row as selected: the digest and its owner. */
export interface SummaryRow {
  readonly id: string;
  readonly summary: string;
  readonly owner: string;
  readonly owner_title: string | null;
}

/** The same of a decision. */
export interface DecisionSummaryRow extends SummaryRow {
  readonly open_challenges: number;
}

const SUMMARY_COLUMNS = [
  'r.id',
  'r.summary',
  'r.owner',
  'owner_entity.title as owner_title',
];

/** What a list shows of records of a table: with the catalog's name of the owner. */
export function withOwner(
  records: Knex.QueryBuilder,
  kind: RecordKind,
): Knex.QueryBuilder {
  const shown = records
    .leftJoin('entity as owner_entity', 'owner_entity.ref', 'r.owner')
    .select(...SUMMARY_COLUMNS);
  return kind === 'decision' ? shown.select('r.open_challenges') : shown;
}

/** The rows of a page, whose `id` names a record of the table. */
export function pageOfRecords(
  page: Knex.QueryBuilder,
  kind: RecordKind,
): Knex.QueryBuilder {
  const { table } = RECORD_TABLES[kind];
  return withOwner(page.join(`${table} as r`, 'r.id', 'page.id'), kind);
}

export function toInitiativeSummary(
  row: Omit<SummaryRow, 'id'>,
  access: Access,
): InitiativeSummary {
  return {
    ...(JSON.parse(row.summary) as InitiativeDigest),
    owner: entityLabel({
      ref: row.owner,
      catalogTitle: row.owner_title,
      access,
    }),
  };
}

export function toDecisionSummary(
  row: DecisionSummaryRow,
  access: Access,
): DecisionSummary {
  return {
    ...(JSON.parse(row.summary) as DecisionDigest),
    openChallenges: Number(row.open_challenges),
    owner: entityLabel({
      ref: row.owner,
      catalogTitle: row.owner_title,
      access,
    }),
  };
}

/**
 * Records that are not archived, or only those that are. Said so that planners
 * without statistics start from whatever else narrows the records down.
 */
export function whereArchived(
  query: Knex.QueryBuilder,
  archived: boolean,
): Knex.QueryBuilder {
  return query.whereRaw(archived ? 'r.archived' : 'not r.archived');
}

/** Looks for the text literally, without regard to case. */
export function applySearch(query: Knex.QueryBuilder, search?: string): void {
  const text = search && foldText(search.trim());
  if (text) {
    const escaped = text.replace(/[\\%_]/g, character => `\\${character}`);
    query.whereRaw(`r.search_text like ? escape '\\'`, [`%${escaped}%`]);
  }
}

/**
 * How many of the matching initiatives the caller may read, in a statement that
 * has `concealed`: all but those. The first is counted in an index alone, and the
 * second are few; the cross join makes planners begin with them.
 */
export function readableTotal(
  knex: Knex,
  matching: Knex.QueryBuilder,
): Knex.Raw {
  const concealed = matching.clone().whereRaw('r.id = c.id');
  concealed.from(
    knex.raw('concealed as c cross join initiative as r') as never,
  );
  return knex.raw('(?) - (?)', [
    matching.clone().count('*'),
    concealed.count('*'),
  ]);
}

/** What is on a page. */
export interface PageOptions {
  readonly knex: Knex;
  /** Named parts of the statement. */
  readonly parts?: Readonly<Record<string, Knex.QueryBuilder>>;
  /** Everything that matches. */
  readonly filtered: Knex.QueryBuilder;
  /** What names a row. */
  readonly columns: readonly (string | Knex.Raw)[];
  readonly order: readonly { column: string; order: 'asc' | 'desc' }[];
  readonly limit: number;
  readonly offset: number;
  /** Only few can match: they are counted while they are read. */
  readonly few?: boolean;
  /** The total, where there is a faster way than to count what is filtered. */
  readonly total?: Knex.Raw;
  /** Joins what is shown of a row to the rows of the page, called `page`. */
  readonly show: (page: Knex.QueryBuilder) => Knex.QueryBuilder;
}

/**
 * One page and the total of all pages, in one statement. What is shown is joined
 * to the page alone, so that sorting and counting carry little along.
 */
export async function selectPage<TRow>(
  options: PageOptions,
): Promise<Page<TRow>> {
  const { knex, filtered, columns, order, limit, offset, few, show } = options;
  const withParts = (query: Knex.QueryBuilder) =>
    Object.entries(options.parts ?? {}).reduce(
      (statement, [name, part]) => statement.withMaterialized(name, part),
      query,
    );
  const counted = () =>
    options.total
      ? knex.raw('? as total', [options.total])
      : filtered
          .clone()
          .clearSelect()
          .count({ total: knex.raw('*') })
          .as('total');
  const empty = async () => {
    const [row] = await withParts(knex.select(counted()));
    return { items: [], totalItems: Number(row.total), limit, offset };
  };
  if (limit === 0) {
    return empty();
  }
  const page = filtered
    .clone()
    .select(
      ...columns,
      ...order.map(({ column }, index) =>
        knex.raw('?? as ??', [column, `sort_${index}`]),
      ),
      few ? knex.raw('count(*) over () as total') : counted(),
    )
    .orderBy([...order])
    .limit(limit)
    .offset(offset);
  const rows = await withParts(show(knex.from(page.as('page'))))
    .select('page.total')
    .orderBy(
      order.map(({ order: direction }, index) => ({
        column: `page.sort_${index}`,
        order: direction,
      })),
    );
  if (rows.length === 0 && offset > 0) {
    return empty();
  }
  const totalItems = Number(rows[0]?.total ?? 0);
  return { items: rows, totalItems, limit, offset };
}
