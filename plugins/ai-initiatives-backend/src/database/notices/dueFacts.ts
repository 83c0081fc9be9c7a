import type { Knex } from 'knex';
import type { DueFacts } from '../NoticeStore';
import { whereOpen } from '../resolutions/resolutionRows';
import { noticeKey } from './noticeRows';

async function notPlanned<T>(
  knex: Knex,
  found: readonly T[],
  keyOf: (item: T) => string,
): Promise<readonly T[]> {
  const keys = found.map(item => noticeKey(keyOf(item)));
  const planned = new Set(
    await knex('notice').whereIn('key', keys).pluck('key'),
  );
  return found.filter((_, index) => !planned.has(keys[index]));
}

/** Agreed parallels and decisions in force whose day has come. */
export async function selectDueFacts(
  knex: Knex,
  { today, limit }: { today: string; limit: number },
): Promise<DueFacts> {
  const parallels: Record<string, string>[] = await knex('resolution as s')
    .join('initiative as l', 'l.id', 's.left_id')
    .join('initiative as r', 'r.id', 's.right_id')
    .where({ 's.status': 'effective', 'l.archived': false })
    .where('r.archived', false)
    .where('s.revisit_on', '<=', today)
    .orderBy('s.revisit_on', 'desc')
    .limit(limit)
    .select({
      id: 's.id',
      on: 's.revisit_on',
      left: 'l.body',
      right: 'r.body',
    });
  const decisions: Record<string, string>[] = await knex('decision as d')
    .where({ 'd.archived': false })
    .whereIn('d.status', ['proposed', 'accepted'])
    .whereNull('d.source_ref')
    // What settles an overlap comes due with it.
    .whereNotIn(
      'd.id',
      whereOpen(knex('resolution as o').select('o.decision_id'), 'o'),
    )
    .where('d.review_by', '<=', today)
    .orderBy('d.review_by', 'desc')
    .limit(limit)
    .select({ id: 'd.id', on: 'd.review_by', body: 'd.body' });
  return {
    parallels: (
      await notPlanned(knex, parallels, ({ id, on }) => `parallel:${id}:${on}`)
    ).map(({ id, on, left, right }) => ({
      resolution: id,
      revisitOn: on,
      left: JSON.parse(left),
      right: JSON.parse(right),
    })),
    decisions: (
      await notPlanned(
        knex,
        decisions,
        ({ id, on }) => `decision-review:${id}:${on}`,
      )
    ).map(({ on, body }) => ({ reviewBy: on, decision: JSON.parse(body) })),
  };
}
