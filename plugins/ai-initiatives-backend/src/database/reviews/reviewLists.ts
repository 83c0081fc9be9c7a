import type { Knex } from 'knex';
import type {
  Page,
  Review,
  ReviewedKind,
  ReviewSubject,
  ReviewSummary,
  VerdictView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import { applyAccess } from '../applyAccess';
import { selectPage } from '../listQuery';
import type { StoredReviewQuery } from '../ReviewStore';

/** Reviews of one subject that are looked back at. */
const MOST_OF_ONE = 50;

/** Reviews shown on the page of an entity. */
const NEXT_AROUND = 5;

interface ReviewRow {
  readonly body: string;
  readonly owner_title: string | null;
  readonly entity_title: string | null;
  readonly initiative_summary: string | null;
  readonly decision_summary: string | null;
  readonly principle_summary: string | null;
}

/** Leaves out reviews `r` of records that are archived. */
export function whereSubjectLives(
  query: Knex.QueryBuilder,
  knex: Knex,
): Knex.QueryBuilder {
  for (const kind of ['initiative', 'decision', 'principle']) {
    query.whereNotExists(
      knex(`${kind} as gone`)
        .select(knex.raw('1'))
        .where('r.subject_kind', kind)
        .whereRaw('gone.id = r.subject_ref')
        .whereRaw('gone.archived'),
    );
  }
  return query;
}

function lastOfMonth(day: string): string {
  // Longer than any month: days are compared as texts.
  return `${day.slice(0, 8)}31`;
}

function whereDue(
  query: Knex.QueryBuilder,
  { due, today }: StoredReviewQuery,
): void {
  switch (due) {
    case 'now':
      query.where('r.due_on', '<=', today);
      break;
    case 'month':
      query
        .where('r.due_on', '>', today)
        .where('r.due_on', '<=', lastOfMonth(today));
      break;
    case 'later':
      query.where('r.due_on', '>', lastOfMonth(today));
      break;
    default:
  }
}

function withNames(page: Knex.QueryBuilder): Knex.QueryBuilder {
  return page
    .join('review as r', 'r.id', 'page.id')
    .leftJoin('entity as o', 'o.ref', 'r.owner')
    .leftJoin('entity as e', 'e.ref', 'r.subject_ref')
    .leftJoin('initiative as i', 'i.id', 'r.subject_ref')
    .leftJoin('decision as d', 'd.id', 'r.subject_ref')
    .leftJoin('principle as p', 'p.id', 'r.subject_ref')
    .select(
      'r.body',
      'o.title as owner_title',
      'e.title as entity_title',
      'i.summary as initiative_summary',
      'd.summary as decision_summary',
      'p.summary as principle_summary',
    );
}

function titleOf({ subject }: Review, row: ReviewRow, access: Access): string {
  const { kind, ref } = subject;
  if (kind === 'entity') {
    return entityLabel({ ref, catalogTitle: row.entity_title, access }).title;
  }
  const summary = row[`${kind}_summary`];
  return summary === null ? ref : JSON.parse(summary).title;
}

function toSummary(row: ReviewRow, access: Access): ReviewSummary {
  const review: Review = JSON.parse(row.body);
  return {
    id: review.id,
    subject: { ...review.subject, title: titleOf(review, row, access) },
    owner: entityLabel({
      ref: review.owner,
      catalogTitle: row.owner_title,
      access,
    }),
    cadence: review.cadence,
    dueOn: review.dueOn,
    state: review.state,
    heldOn: review.heldOn,
    visibility: review.visibility,
    revision: review.revision,
  };
}

function readable(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(knex('review as r').whereRaw('not r.archived'), {
    kind: 'review',
    alias: 'r',
    access,
  });
}

export async function listReviews(
  knex: Knex,
  query: StoredReviewQuery,
  access: Access,
): Promise<Page<ReviewSummary>> {
  const { state = 'planned', initiative, decision, entityRef } = query;
  const filtered = readable(knex, access).where('r.state', state);
  const planned = state === 'planned';
  if (planned) {
    whereSubjectLives(filtered, knex);
    whereDue(filtered, query);
  }
  if (query.mine) {
    filtered.whereIn('r.owner', [...access.viewer.ownershipRefs]);
  }
  const subjects = [
    ['initiative', initiative],
    ['decision', decision],
    ['entity', entityRef],
  ] as const;
  for (const [kind, ref] of subjects) {
    if (ref) {
      filtered.where({ 'r.subject_kind': kind, 'r.subject_ref': ref });
    }
  }
  const order = planned ? ('asc' as const) : ('desc' as const);
  const page = await selectPage<ReviewRow>({
    knex,
    filtered,
    columns: ['r.id'],
    order: [
      { column: state === 'held' ? 'r.held_on' : 'r.due_on', order },
      { column: 'r.id', order },
    ],
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    few: Boolean(initiative || decision || entityRef),
    show: withNames,
  });
  return { ...page, items: page.items.map(row => toSummary(row, access)) };
}

/** The next planned ones among some. */
async function next(
  knex: Knex,
  planned: Knex.QueryBuilder,
  { limit, access }: { limit: number; access: Access },
): Promise<readonly ReviewSummary[]> {
  const page = whereSubjectLives(planned, knex)
    .where('r.state', 'planned')
    .orderBy('r.due_on')
    .orderBy('r.id')
    .limit(limit)
    .select('r.id', 'r.due_on');
  const rows: ReviewRow[] = await withNames(knex.from(page.as('page'))).orderBy(
    ['page.due_on', 'page.id'],
  );
  return rows.map(row => toSummary(row, access));
}

export async function nextReviewOf(
  knex: Knex,
  subject: ReviewSubject,
  access: Access,
): Promise<ReviewSummary | undefined> {
  const planned = ofSubject(readable(knex, access), subject);
  const [found] = await next(knex, planned, { limit: 1, access });
  return found;
}

export async function lastVerdictOn(
  knex: Knex,
  { kind, id }: { kind: ReviewedKind; id: string },
  access: Access,
): Promise<VerdictView | undefined> {
  const page = readable(knex, access)
    .join('review_verdict as v', 'v.record_id', 'r.id')
    .where({ 'v.target_kind': kind, 'v.target_id': id, 'r.state': 'held' })
    .orderBy('r.held_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
    .select('r.id');
  const [row]: ReviewRow[] = await withNames(knex.from(page.as('page')));
  const said =
    row &&
    (JSON.parse(row.body) as Review).items.find(
      item => item.kind === kind && item.id === id,
    );
  return (
    said && {
      review: toSummary(row, access),
      verdict: said.verdict,
      note: said.note,
    }
  );
}

export async function nextReviewsOfEntities(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<readonly ReviewSummary[]> {
  const planned = readable(knex, access)
    .where('r.subject_kind', 'entity')
    .whereIn('r.subject_ref', [...refs]);
  return next(knex, planned, { limit: NEXT_AROUND, access });
}

function ofSubject(
  query: Knex.QueryBuilder,
  { kind, ref }: ReviewSubject,
): Knex.QueryBuilder {
  return query.where({ 'r.subject_kind': kind, 'r.subject_ref': ref });
}

export async function reviewsOf(
  knex: Knex,
  subject: ReviewSubject,
  access: Access,
): Promise<readonly Review[]> {
  const rows: Pick<ReviewRow, 'body'>[] = await ofSubject(
    readable(knex, access),
    subject,
  )
    .orderByRaw('coalesce(r.held_on, r.due_on) desc')
    .orderBy('r.id', 'desc')
    .limit(MOST_OF_ONE)
    .select('r.body');
  return rows.map(({ body }) => JSON.parse(body));
}

export async function repeatingReviewsOf(
  knex: Knex,
  subject: ReviewSubject,
): Promise<readonly Review[]> {
  const rows: Pick<ReviewRow, 'body'>[] = await ofSubject(
    knex('review as r').whereRaw('not r.archived'),
    subject,
  )
    .where('r.state', 'planned')
    .whereNot('r.cadence', 'on-event')
    .select('r.body');
  return rows.map(({ body }) => JSON.parse(body));
}

export async function findReview(
  knex: Knex,
  { id, access }: { id: string; access: Access },
): Promise<Review | undefined> {
  const row = await readable(knex, access)
    .where('r.id', id)
    .select('r.body')
    .first();
  return row && JSON.parse(row.body);
}
