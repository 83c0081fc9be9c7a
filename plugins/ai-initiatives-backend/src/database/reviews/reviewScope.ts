import type { Knex } from 'knex';
import {
  LIMITS,
  RecordKind,
  ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import {
  DecisionSummaryRow,
  toDecisionSummary,
  toInitiativeSummary,
  whereArchived,
  withOwner,
} from '../listQuery';
import { entitiesAt, initiativesAt } from '../placements';
import { concealedInitiatives } from '../readablePairs';
import type { DueParallel, ReviewScope } from '../ReviewStore';
import { openChallenges } from './openChallenges';
import { principlesInScope } from './principlesInScope';

type ScopeRow = DecisionSummaryRow & { readonly body: string };

interface Options {
  readonly access: Access;
  readonly today: string;
}

function initiativeIds(
  knex: Knex,
  { kind, ref }: ReviewSubject,
  access: Access,
): Knex.QueryBuilder {
  switch (kind) {
    case 'initiative':
      return knex('initiative').where('id', ref).select('id');
    case 'decision':
      return knex('decision_initiative')
        .where('record_id', ref)
        .select('target_id as id');
    case 'principle':
      return knex('initiative_principle')
        .where('target_id', ref)
        .select('record_id as id');
    default:
      return initiativesAt(knex, ref, access);
  }
}

function decisionIds(
  knex: Knex,
  subject: ReviewSubject,
  access: Access,
): Knex.QueryBuilder {
  const { kind, ref } = subject;
  if (kind === 'decision') {
    return knex('decision').where('id', ref).select('id');
  }
  if (kind === 'principle') {
    return knex('decision_principle')
      .where('target_id', ref)
      .select('record_id as id');
  }
  const about = knex('decision_initiative')
    .whereIn('target_id', initiativeIds(knex, subject, access))
    .select('record_id as id');
  return kind === 'initiative'
    ? about
    : about.union(
        knex('decision_entity')
          .whereIn('entity_ref', entitiesAt(knex, ref, access))
          .select('record_id as id'),
        knex('decision').where('owner', ref).select('id'),
      );
}

/** Those that changed last come first: what is left out is what was quiet longest. */
function inScope(
  knex: Knex,
  kind: Exclude<RecordKind, 'review'>,
  ids: Knex.QueryBuilder,
  access: Access,
): Promise<ScopeRow[]> {
  const records = applyAccess(knex(`${kind} as r`), {
    kind,
    alias: 'r',
    access,
  });
  return withOwner(whereArchived(records, false), kind)
    .whereIn('r.id', ids)
    .orderBy('r.seq', 'desc')
    .limit(LIMITS.reviewItems / 2)
    .select('r.body');
}

async function dueParallels(
  knex: Knex,
  ids: readonly string[],
  { access, today }: Options,
): Promise<readonly DueParallel[]> {
  const rows: { left_id: string; right_id: string; revisit_on: string }[] =
    await knex('resolution as s')
      .with('concealed', concealedInitiatives(knex, access))
      .where('s.status', 'effective')
      .where('s.revisit_on', '<=', today)
      .where(inner =>
        inner.whereIn('s.left_id', [...ids]).orWhereIn('s.right_id', [...ids]),
      )
      .whereNotIn('s.left_id', knex.select('id').from('concealed'))
      .whereNotIn('s.right_id', knex.select('id').from('concealed'))
      .orderBy('s.revisit_on', 'asc')
      .orderBy('s.id', 'asc')
      .limit(LIMITS.reviewItems)
      .select('s.left_id', 's.right_id', 's.revisit_on');
  return rows.map(row => ({
    left: row.left_id,
    right: row.right_id,
    revisitOn: row.revisit_on,
  }));
}

/** What the caller may read of what a review is about. */
export async function getReviewScope(
  knex: Knex,
  subject: ReviewSubject,
  options: Options,
): Promise<ReviewScope> {
  const { access } = options;
  const [initiatives, decisions, principles] = await Promise.all([
    inScope(knex, 'initiative', initiativeIds(knex, subject, access), access),
    inScope(knex, 'decision', decisionIds(knex, subject, access), access),
    principlesInScope(knex, subject, access),
  ]);
  return {
    initiatives: initiatives.map(row => ({
      summary: toInitiativeSummary(row, access),
      record: JSON.parse(row.body),
    })),
    decisions: decisions.map(row => ({
      summary: toDecisionSummary(row, access),
      record: JSON.parse(row.body),
    })),
    principles,
    challenges: await openChallenges(
      knex,
      decisions.map(({ id }) => id),
    ),
    parallels: await dueParallels(
      knex,
      initiatives.map(({ id }) => id),
      options,
    ),
  };
}
