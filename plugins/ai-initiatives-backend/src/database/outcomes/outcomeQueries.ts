import type { Knex } from 'knex';
import type {
  OutcomeFilter,
  OutcomeNotice,
  OutcomeNotices,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { recordsAround } from '../placements';
import { RECORD_TABLES } from '../recordTables';

/** Kinds of records that outcomes are expected of. */
type OutcomeKind = 'initiative' | 'decision';

const OUTCOME_TABLES: Readonly<Record<OutcomeKind, string>> = {
  initiative: 'initiative_outcome',
  decision: 'decision_outcome',
};

/** Which outcomes a listed record has at least one of, as of a day. */
export interface OutcomeMatch {
  readonly any: readonly OutcomeFilter[];
  readonly today: string;
}

/** Leaves records `r` of which one outcome matches. */
export function whereOutcomes(
  query: Knex.QueryBuilder,
  options: { knex: Knex; kind: OutcomeKind; match: OutcomeMatch },
): void {
  const { knex, kind, match } = options;
  const { any, today } = match;
  const matching = knex(OUTCOME_TABLES[kind])
    .select('record_id')
    .whereIn(
      'result',
      any.filter(filter => filter !== 'overdue'),
    );
  if (any.includes('overdue')) {
    matching.orWhere('awaited_by', '<', today);
  }
  query.whereIn('r.id', matching);
}

interface NoticeRow {
  readonly id: string;
  readonly seq: unknown;
  readonly summary: string;
  readonly statement: string;
  readonly awaited_by: string | null;
  readonly missed: unknown;
  readonly overdue: unknown;
}

/** What has been given up is missed no more. */
const GIVEN_UP: Readonly<Record<OutcomeKind, string>> = {
  initiative: "r.stage = 'retired'",
  decision: "r.status <> 'accepted'",
};

export interface OutcomesAroundQuery {
  readonly refs: readonly string[];
  readonly today: string;
  readonly limit: number;
}

function selectNotices(
  knex: Knex,
  kind: OutcomeKind,
  query: OutcomesAroundQuery,
  access: Access,
): Knex.QueryBuilder<{}, NoticeRow[]> {
  const { table } = RECORD_TABLES[kind];
  const { refs, today, limit } = query;
  const selected = knex(`${OUTCOME_TABLES[kind]} as o`)
    .join(`${table} as r`, 'r.id', 'o.record_id')
    .whereIn('r.id', recordsAround(knex, kind, refs))
    .whereRaw('not r.archived')
    .where(wanted =>
      wanted
        .where('o.awaited_by', '<', today)
        .orWhereRaw(`(o.result = 'missed' and not (${GIVEN_UP[kind]}))`),
    );
  return applyAccess(selected, { kind, alias: 'r', access })
    .select(
      ...['r.id', 'r.seq', 'r.summary', 'o.statement', 'o.awaited_by'],
      knex.raw('count(o.awaited_by) over () as overdue'),
      knex.raw('count(*) over () - count(o.awaited_by) over () as missed'),
    )
    .orderBy([
      { column: 'r.seq', order: 'desc' },
      { column: 'o.position', order: 'asc' },
    ])
    .limit(limit);
}

function toNotice(kind: OutcomeKind, row: NoticeRow): OutcomeNotice {
  return {
    recordKind: kind,
    recordId: row.id,
    recordTitle: JSON.parse(row.summary).title,
    statement: row.statement,
    state: row.awaited_by === null ? 'missed' : 'overdue',
    due: row.awaited_by ?? undefined,
  };
}

/** What was missed, or is overdue, among what hangs on some entities; newest first. */
export async function outcomesAround(
  knex: Knex,
  query: OutcomesAroundQuery,
  access: Access,
): Promise<OutcomeNotices> {
  const ask = async (kind: OutcomeKind) => {
    const rows = await selectNotices(knex, kind, query, access);
    return rows.map(row => ({
      ...{ seq: Number(row.seq), missed: Number(row.missed) },
      ...{ overdue: Number(row.overdue), notice: toNotice(kind, row) },
    }));
  };
  const [initiatives, decisions] = await Promise.all([
    ask('initiative'),
    ask('decision'),
  ]);
  const total = (name: 'missed' | 'overdue') =>
    (initiatives[0]?.[name] ?? 0) + (decisions[0]?.[name] ?? 0);
  return {
    missed: total('missed'),
    overdue: total('overdue'),
    items: [...initiatives, ...decisions]
      .sort((a, b) => b.seq - a.seq)
      .slice(0, query.limit)
      .map(({ notice }) => notice),
  };
}
