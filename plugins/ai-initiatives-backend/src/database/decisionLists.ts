import type { Knex } from 'knex';
import type {
  DecisionQuery,
  DecisionRecord,
  DecisionSummary,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { successorsOf } from './decisionRelations';
import type {
  AroundQuery,
  AsOfToday,
  DecisionsAround,
} from './InitiativesStore';
import {
  applySearch,
  DecisionSummaryRow,
  pageOfRecords,
  selectPage,
  toDecisionSummary,
  whereArchived,
  withOwner,
} from './listQuery';
import { whereOutcomes } from './outcomes/outcomeQueries';
import { entitiesAt, selectAround } from './placements';
import { readableDecisions } from './readableDecisions';

const SORT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'r.title_sort',
  date: 'r.date',
  updatedAt: 'r.seq',
};

export async function listDecisions(
  knex: Knex,
  query: AsOfToday<DecisionQuery>,
  access: Access,
): Promise<Page<DecisionSummary>> {
  const filtered = readableDecisions(knex, access);
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
  const { outcomes } = query;
  if (outcomes?.any.length) {
    whereOutcomes(filtered, { knex, kind: 'decision', match: outcomes });
  }
  if (query.decisionMaker?.length) {
    filtered.whereIn(
      'r.id',
      knex('decision_maker')
        .select('record_id')
        .whereIn('entity_ref', [...query.decisionMaker]),
    );
  }
  if (query.decidedSince) {
    filtered.where('r.date', '>=', query.decidedSince);
  }
  if (query.challenged !== undefined) {
    // Written like the condition of the index, so that databases find it.
    filtered.whereRaw(
      query.challenged ? 'r.open_challenges > 0' : 'r.open_challenges = 0',
    );
  }
  const sort = query.sort ?? '-date';
  const descending = sort.startsWith('-');
  const order = descending ? ('desc' as const) : ('asc' as const);
  const column = SORT_COLUMNS[descending ? sort.slice(1) : sort];
  const { archived = false } = query;
  const few = Boolean(
    query.entityRef || query.initiative || outcomes?.any.length,
  );
  const page = await selectPage<DecisionSummaryRow>({
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
  const rows: DecisionSummaryRow[] = await withOwner(
    readableDecisions(knex, access),
    'decision',
  ).whereIn('r.id', [...ids]);
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [toDecisionSummary(row, access)] : [];
  });
}

/** See `InitiativesStore.getDecisions`. */
export async function getDecisions(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<readonly DecisionRecord[]> {
  const rows: { id: string; body: string }[] =
    ids.length === 0
      ? []
      : await readableDecisions(knex, access)
          .whereIn('r.id', [...ids])
          .select('r.id', 'r.body');
  const byId = new Map(rows.map(({ id, body }) => [id, body]));
  return ids.flatMap(id => {
    const body = byId.get(id);
    return body === undefined ? [] : [JSON.parse(body) as DecisionRecord];
  });
}

/** See `InitiativesStore.decisionFrom`. */
export async function decisionFrom(
  knex: Knex,
  originKey: string,
  access: Access,
): Promise<DecisionSummary | undefined> {
  const row: DecisionSummaryRow | undefined = await withOwner(
    readableDecisions(knex, access),
    'decision',
  )
    .where('r.origin_key', originKey)
    .orderBy('r.seq', 'asc')
    .first();
  return row && toDecisionSummary(row, access);
}

interface AroundRow extends DecisionSummaryRow {
  readonly next_review: string | null;
  readonly all_open_challenges: number | string;
}

/**
 * With what all of them come to, also those not listed; a review that is due and
 * that somebody held counts no more.
 */
export async function decisionsAround(
  knex: Knex,
  query: AroundQuery,
  access: Access,
): Promise<DecisionsAround> {
  const page = await selectAround<AroundRow>({
    knex,
    kind: 'decision',
    query,
    access,
    columns: [
      knex.raw(
        `min(case when r.status in ('proposed', 'accepted') and not exists (
           select 1 from review as held
           where held.subject_kind = 'decision' and held.subject_ref = r.id
             and held.visibility = 'public' and held.state <> 'planned'
             and (held.due_on >= r.review_by or held.held_on >= r.review_by)
         ) then r.review_by end) over () as next_review`,
      ),
      knex.raw('sum(r.open_challenges) over () as all_open_challenges'),
    ],
    show: rows => rows.select('page.next_review', 'page.all_open_challenges'),
  });
  const ids = page.items.map(({ id }) => id);
  const successors = await successorsOf(knex, ids, access);
  return {
    ...page,
    nextReview: page.items[0]?.next_review ?? undefined,
    openChallenges: Number(page.items[0]?.all_open_challenges ?? 0),
    items: page.items.map(row => ({
      entityRef: row.entity_ref,
      role: row.role,
      record: toDecisionSummary(row, access),
      successors: successors.get(row.id),
    })),
  };
}
