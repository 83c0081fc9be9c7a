import type { Knex } from 'knex';
import type {
  Review,
  PlannedReviewDue,
} from 'backstage-plugin-ai-initiatives-common';
import { readBody } from '../readBody';
import { whereSubjectLives } from '../reviews/reviewLists';
import { whereUntold } from './dueRows';

/** Records that are reviewed, by the alias of their table. */
const SUBJECTS = { initiative: 'i', decision: 'd', principle: 'p' } as const;

/**
 * Reviews that take the place of the day a decision `d` names: one that was held or
 * skipped for that day, or planned for it and moved.
 */
export function whereReviewed(knex: Knex): Knex.QueryBuilder {
  return knex('review as v')
    .select(knex.raw('1'))
    .where('v.subject_kind', 'decision')
    .whereRaw('v.subject_ref = d.id')
    .whereRaw('not v.archived')
    .where(any =>
      any
        .where(over =>
          over
            .whereIn('v.state', ['held', 'skipped'])
            .whereRaw('(v.due_on >= d.review_by or v.held_on >= d.review_by)'),
        )
        .orWhere(moved =>
          moved
            .where('v.state', 'planned')
            .whereRaw(
              `v.origin_key = 'review:by:' || d.review_by || ':' || d.id`,
            )
            .whereRaw('v.due_on <> d.review_by'),
        ),
    );
}

interface ReviewRow {
  readonly body: string;
  readonly initiative: string | null;
  readonly decision: string | null;
  readonly principle: string | null;
  readonly entity_title: string | null;
}

function toReviewDue(row: ReviewRow): PlannedReviewDue {
  const review: Review = JSON.parse(row.body);
  const { kind, ref } = review.subject;
  if (kind === 'entity') {
    const name = ref.slice(ref.indexOf('/') + 1);
    return { review, title: row.entity_title || name };
  }
  const record = readBody(kind, row[kind] as string);
  return { review, title: record.title, record };
}

/**
 * Planned reviews whose day has come. Where the decision itself names the day, its
 * owner is told of the decision instead, and only of that.
 */
export async function selectReviewsDue(
  knex: Knex,
  { today, limit }: { today: string; limit: number },
): Promise<readonly PlannedReviewDue[]> {
  const query = whereSubjectLives(
    knex('review as r')
      .where('r.state', 'planned')
      .whereRaw('not r.archived')
      .leftJoin('entity as e', 'e.ref', 'r.subject_ref'),
    knex,
  ).where(any =>
    any.where('r.subject_kind', 'entity').orWhere(record => {
      for (const alias of Object.values(SUBJECTS)) {
        record.orWhereNotNull(`${alias}.id`);
      }
    }),
  );
  for (const [kind, alias] of Object.entries(SUBJECTS)) {
    query.leftJoin(`${kind} as ${alias}`, join =>
      join.on(`${alias}.id`, 'r.subject_ref').andOnVal('r.subject_kind', kind),
    );
  }
  query.whereNot(told =>
    told
      .whereNotNull('d.id')
      .whereNull('d.source_ref')
      .whereIn('d.status', ['proposed', 'accepted'])
      // Compared with nothing, a database knows neither yes nor no.
      .whereNotNull('d.review_by')
      .whereRaw('d.review_by = r.due_on')
      .whereRaw('d.owner = r.owner'),
  );
  const rows: ReviewRow[] = await whereUntold(query, {
    ...{ knex, kind: 'review', today },
    ...{ id: 'r.id', on: 'r.due_on' },
  })
    .orderBy(['r.due_on', 'r.id'])
    .limit(limit)
    .select({
      ...{ body: 'r.body', entity_title: 'e.title' },
      ...{ initiative: 'i.body', decision: 'd.body', principle: 'p.body' },
    });
  return rows.map(toReviewDue);
}
