import type { Knex } from 'knex';
import type {
  ReviewHealth,
  ReviewSubjectKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import type { ReviewTally } from '../InsightStore';
import { whereSubjectLives } from '../reviews/reviewLists';

interface HealthRow {
  readonly kind: ReviewSubjectKind;
  readonly health: ReviewHealth;
  readonly total: unknown;
}

/** Planned reviews by how they are kept, seen from a day. */
export async function tallyReviews(
  knex: Knex,
  { today, access }: { today: string; access: Access },
): Promise<readonly ReviewTally[]> {
  const readable = whereSubjectLives(
    applyAccess(knex('review as r').whereRaw('not r.archived'), {
      kind: 'review',
      alias: 'r',
      access,
    }),
    knex,
  ).select('r.series', 'r.subject_kind', 'r.state', 'r.due_on');
  const judged = knex('readable as p')
    .where('p.state', 'planned')
    .leftJoin('held as h', 'h.series', 'p.series')
    .select('p.subject_kind as kind')
    .select(
      knex.raw(
        `case when p.due_on >= ? then 'onTime'
         when h.series is null then 'neverHeld' else 'overdue' end as health`,
        [today],
      ),
    );
  const rows: HealthRow[] = await knex
    .with('readable', readable)
    .with('held', knex('readable').where('state', 'held').distinct('series'))
    .from(judged.as('j'))
    .groupBy('kind', 'health')
    .select('kind', 'health')
    .count({ total: '*' });
  return rows.map(({ kind, health, total }) => ({
    ...{ kind, health },
    count: Number(total),
  }));
}
