import type { Knex } from 'knex';
import type {
  DecisionDue,
  ParallelDue,
  PrincipleDue,
} from 'backstage-plugin-ai-initiatives-common';
import type { DueFacts } from '../NoticeStore';
import { readBody } from '../readBody';
import { whereOpen } from '../resolutions/resolutionRows';
import { whereUntold } from './dueRows';
import { selectOutcomesDue } from './outcomesDue';
import { selectReviewsDue, whereReviewed } from './reviewsDue';

interface Options {
  readonly today: string;
  readonly limit: number;
}

async function parallelsDue(
  knex: Knex,
  { today, limit }: Options,
): Promise<readonly ParallelDue[]> {
  const query = knex('resolution as s')
    .join('initiative as l', 'l.id', 's.left_id')
    .join('initiative as r', 'r.id', 's.right_id')
    .where({ 's.status': 'effective', 'l.archived': false })
    .where('r.archived', false);
  const rows: Record<'id' | 'on' | 'left' | 'right', string>[] =
    await whereUntold(query, {
      ...{ knex, kind: 'parallel', today },
      ...{ id: 's.id', on: 's.revisit_on' },
    })
      .orderBy(['s.revisit_on', 's.id'])
      .limit(limit)
      .select({
        ...{ id: 's.id', on: 's.revisit_on' },
        ...{ left: 'l.body', right: 'r.body' },
      });
  return rows.map(({ id, on, left, right }) => ({
    resolution: id,
    revisitOn: on,
    left: readBody('initiative', left),
    right: readBody('initiative', right),
  }));
}

async function decisionsDue(
  knex: Knex,
  { today, limit }: Options,
): Promise<readonly DecisionDue[]> {
  const query = knex('decision as d')
    .where({ 'd.archived': false })
    .whereIn('d.status', ['proposed', 'accepted'])
    .whereNull('d.source_ref')
    // What settles an overlap comes due with it.
    .whereNotIn(
      'd.id',
      whereOpen(knex('resolution as o').select('o.decision_id'), 'o'),
    )
    .whereNotExists(whereReviewed(knex));
  const rows: Record<'on' | 'body', string>[] = await whereUntold(query, {
    ...{ knex, kind: 'decision', today },
    ...{ id: 'd.id', on: 'd.review_by' },
  })
    .orderBy(['d.review_by', 'd.id'])
    .limit(limit)
    .select({ on: 'd.review_by', body: 'd.body' });
  return rows.map(({ on, body }) => ({
    reviewBy: on,
    decision: readBody('decision', body),
  }));
}

async function principlesDue(
  knex: Knex,
  { today, limit }: Options,
): Promise<readonly PrincipleDue[]> {
  const query = knex('principle as p')
    .where('p.archived', false)
    .whereNot('p.status', 'retired');
  const rows: Record<'on' | 'body', string>[] = await whereUntold(query, {
    ...{ knex, kind: 'principle', today },
    ...{ id: 'p.id', on: 'p.review_by' },
  })
    .orderBy(['p.review_by', 'p.id'])
    .limit(limit)
    .select({ on: 'p.review_by', body: 'p.body' });
  return rows.map(({ on, body }) => ({
    reviewBy: on,
    principle: readBody('principle', body),
  }));
}

/** What has come due and nobody was told of, the longest overdue first. */
export async function selectDueFacts(
  knex: Knex,
  options: Options,
): Promise<DueFacts> {
  return {
    parallels: await parallelsDue(knex, options),
    decisions: await decisionsDue(knex, options),
    principles: await principlesDue(knex, options),
    reviews: await selectReviewsDue(knex, options),
    outcomes: await selectOutcomesDue(knex, options),
  };
}
