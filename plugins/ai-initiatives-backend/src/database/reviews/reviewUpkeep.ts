import type { Knex } from 'knex';
import type { Review } from 'backstage-plugin-ai-initiatives-common';
import type { DecisionToReview } from '../ReviewStore';
import { whereSubjectLives } from './reviewLists';

type BodyRow = { readonly body: string };

const read = (rows: readonly BodyRow[]): readonly Review[] =>
  rows.map(({ body }) => JSON.parse(body));

export async function getReviewedEntities(
  knex: Knex,
): Promise<readonly string[]> {
  return knex('review_entity')
    .distinct('entity_ref')
    .orderBy('entity_ref')
    .pluck('entity_ref');
}

export async function reviewsOfDecision(
  knex: Knex,
  id: string,
): Promise<readonly Review[]> {
  const rows: BodyRow[] = await knex('review')
    .where({ subject_kind: 'decision', subject_ref: id })
    .orderBy('id')
    .select('body');
  return read(rows);
}

export async function reviewsOfSeries(
  knex: Knex,
  series: string,
): Promise<readonly Review[]> {
  const rows: BodyRow[] = await knex('review')
    .where({ series })
    .orderBy('id')
    .select('body');
  return read(rows);
}

interface DecisionRow {
  readonly id: string;
  readonly status: string;
  readonly review_by: string | null;
  readonly archived: unknown;
  readonly updated_at: string;
}

export async function decisionsToReview(
  knex: Knex,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<readonly DecisionToReview[]> {
  const rows: DecisionRow[] = await knex('decision as d')
    .where('d.id', '>', afterId)
    .where(inner =>
      inner
        .whereNotNull('d.review_by')
        .orWhereIn('d.id', knex('review_decision').select('target_id')),
    )
    .orderBy('d.id')
    .limit(limit)
    .select('d.id', 'd.status', 'd.review_by', 'd.archived', 'd.updated_at');
  const reviews = read(
    await knex('review')
      .where('subject_kind', 'decision')
      .whereIn(
        'subject_ref',
        rows.map(({ id }) => id),
      )
      .orderBy('id')
      .select('body'),
  );
  return rows.map(row => ({
    id: row.id,
    status: row.status,
    reviewBy: row.review_by ?? undefined,
    archivedAt: row.archived ? row.updated_at : undefined,
    reviews: reviews.filter(({ subject }) => subject.ref === row.id),
  }));
}

export async function seriesWithoutPlan(
  knex: Knex,
): Promise<readonly string[]> {
  const planned = knex('review as p')
    .select(knex.raw('1'))
    .whereRaw('p.series = r.series')
    .where('p.state', 'planned')
    .whereRaw('not p.archived');
  return whereSubjectLives(
    knex('review as r')
      .whereNot('r.cadence', 'on-event')
      .whereNot('r.state', 'planned')
      .whereRaw('not r.archived')
      .whereNotExists(planned),
    knex,
  )
    .distinct('r.series')
    .orderBy('r.series')
    .pluck('r.series');
}
