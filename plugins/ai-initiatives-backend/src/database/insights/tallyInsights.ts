import type { Knex } from 'knex';
import type {
  InitiativeStage,
  OutcomeResult,
  PrincipleUse,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { placedInDomains } from '../domains';
import type {
  DomainTally,
  InsightTallies,
  OutcomeTally,
  StageTally,
} from '../InsightStore';
import { coverageParts, CoverageRow, toCoverage } from '../principles/coverage';
import { tallyReviews } from './tallyReviews';

function initiatives(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(knex('initiative as r').whereRaw('not r.archived'), {
    kind: 'initiative',
    alias: 'r',
    access,
  });
}

async function tallyStages(
  knex: Knex,
  access: Access,
): Promise<readonly StageTally[]> {
  const rows: { stage: InitiativeStage; total: unknown }[] = await initiatives(
    knex,
    access,
  )
    .groupBy('r.stage')
    .select('r.stage')
    .count({ total: '*' });
  return rows.map(({ stage, total }) => ({ stage, count: Number(total) }));
}

async function tallyDomains(
  knex: Knex,
  access: Access,
): Promise<readonly DomainTally[]> {
  const rows: {
    domain: string | null;
    stage: InitiativeStage;
    total: unknown;
  }[] = await initiatives(knex, access)
    .leftJoin(placedInDomains(knex, access).as('p'), 'p.record_id', 'r.id')
    .groupBy('p.domain', 'r.stage')
    .select('p.domain', 'r.stage')
    .count({ total: '*' });
  return rows.map(({ domain, stage, total }) => ({
    ...{ stage, count: Number(total) },
    ...(domain !== null && { domain }),
  }));
}

async function tallyOutcomes(
  knex: Knex,
  kind: 'initiative' | 'decision',
  { today, access }: { today: string; access: Access },
): Promise<readonly OutcomeTally[]> {
  const counted = knex(`${kind}_outcome as o`)
    .join(`${kind} as r`, 'r.id', 'o.record_id')
    .whereRaw('not r.archived')
    .whereNotNull('o.day')
    .where(known =>
      known
        .whereIn('o.result', ['met', 'missed'])
        .orWhere('o.awaited_by', '<', today),
    )
    .select('o.result', knex.raw('substr(o.day, 1, 7) as due_month'));
  const rows: { due_month: string; result: OutcomeResult; total: unknown }[] =
    await knex
      .from(applyAccess(counted, { kind, alias: 'r', access }).as('c'))
      .groupBy('due_month', 'result')
      .select('due_month', 'result')
      .count({ total: '*' });
  return rows.map(({ due_month: month, result, total }) => ({
    ...{ month, result },
    count: Number(total),
  }));
}

async function tallyPrinciples(
  knex: Knex,
  access: Access,
): Promise<readonly PrincipleUse[]> {
  const inForce = applyAccess(
    knex('principle as r').join('covered', 'covered.id', 'r.id'),
    { kind: 'principle', alias: 'r', access },
  )
    .whereRaw('not r.archived')
    .where('r.status', 'in-force')
    .select('r.summary', 'covered.*');
  const rows: (CoverageRow & { id: string; summary: string })[] =
    await Object.entries(coverageParts(knex, access)).reduce(
      (statement, [name, part]) => statement.with(name, part),
      inForce,
    );
  return rows.map(row => {
    const { upheld, deviated, initiatives: guided } = toCoverage(row);
    return {
      id: row.id,
      title: JSON.parse(row.summary).title,
      ...{ upheld, deviated, initiatives: guided },
    };
  });
}

/** How things stand, seen from a day, over what the caller may read. */
export async function tallyInsights(
  knex: Knex,
  today: string,
  access: Access,
): Promise<InsightTallies> {
  const seen = { today, access };
  const [stages, domains, ofInitiatives, ofDecisions, principles, reviews] =
    await Promise.all([
      tallyStages(knex, access),
      tallyDomains(knex, access),
      tallyOutcomes(knex, 'initiative', seen),
      tallyOutcomes(knex, 'decision', seen),
      tallyPrinciples(knex, access),
      tallyReviews(knex, seen),
    ]);
  return {
    ...{ stages, domains, principles, reviews },
    outcomes: [...ofInitiatives, ...ofDecisions],
  };
}
