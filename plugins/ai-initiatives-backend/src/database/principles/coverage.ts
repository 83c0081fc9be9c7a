import type { Knex } from 'knex';
import type {
  CitingDecision,
  InitiativeSummary,
  PrincipleStance,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import {
  DecisionSummaryRow,
  SummaryRow,
  toDecisionSummary,
  toInitiativeSummary,
  whereArchived,
  withOwner,
} from '../listQuery';
import type { CitingQuery, StoredCoverage } from '../PrincipleStore';

/** What was turned down shaped nothing. */
const WITHOUT_EFFECT = ['rejected'];

/** A decision without a date was taken when it was last written, at the latest. */
const DAY = 'coalesce(r.date, substr(r.updated_at, 1, 10))';

/** Decisions that count as citing a principle, among those the caller may read. */
function citing(knex: Knex, access: Access): Knex.QueryBuilder {
  const decisions = knex('decision_principle as cites').join(
    'decision as r',
    'r.id',
    'cites.record_id',
  );
  return applyAccess(whereArchived(decisions, false), {
    kind: 'decision',
    alias: 'r',
    access,
  }).whereNotIn('r.status', WITHOUT_EFFECT);
}

function guided(knex: Knex, access: Access): Knex.QueryBuilder {
  const initiatives = knex('initiative_principle as cites').join(
    'initiative as r',
    'r.id',
    'cites.record_id',
  );
  return applyAccess(whereArchived(initiatives, false), {
    kind: 'initiative',
    alias: 'r',
    access,
  });
}

/**
 * Named parts of a statement, in the order they build on each other: what
 * decisions say, what initiatives cite, and both for every principle in `covered`.
 */
export function coverageParts(
  knex: Knex,
  access: Access,
): Readonly<Record<'shaped' | 'cited' | 'covered', Knex.QueryBuilder>> {
  const countOf = (stance: PrincipleStance) =>
    knex.raw('sum(case when cites.stance = ? then 1 else 0 end) as ??', [
      stance,
      stance,
    ]);
  return {
    shaped: citing(knex, access)
      .groupBy('cites.target_id')
      .select('cites.target_id', countOf('upholds'), countOf('deviates'))
      .select(knex.raw(`max(${DAY}) as last_shaped_on`)),
    cited: guided(knex, access)
      .groupBy('cites.target_id')
      .select('cites.target_id', knex.raw('count(*) as initiatives')),
    // Without nulls, which databases sort differently.
    covered: knex('principle as p')
      .leftJoin('shaped', 'shaped.target_id', 'p.id')
      .leftJoin('cited', 'cited.target_id', 'p.id')
      .select(
        'p.id',
        knex.raw('coalesce(upholds, 0) as upholds'),
        knex.raw('coalesce(deviates, 0) as deviates'),
        knex.raw('coalesce(initiatives, 0) as initiatives'),
        knex.raw("coalesce(last_shaped_on, '') as last_shaped_on"),
      ),
  };
}

/** What `covered` says of one principle. */
export interface CoverageRow {
  readonly upholds: number | string;
  readonly deviates: number | string;
  readonly initiatives: number | string;
  readonly last_shaped_on: string;
}

export function toCoverage(row: CoverageRow): StoredCoverage {
  return {
    upheld: Number(row.upholds),
    deviated: Number(row.deviates),
    initiatives: Number(row.initiatives),
    lastShapedOn: row.last_shaped_on || undefined,
  };
}

export async function getCoverage(
  knex: Knex,
  id: string,
  access: Access,
): Promise<StoredCoverage> {
  const covered = Object.entries(coverageParts(knex, access)).reduce(
    (statement, [name, part]) => statement.with(name, part),
    knex.from('covered'),
  );
  const row: CoverageRow | undefined = await covered.where({ id }).first();
  return toCoverage(
    row ?? { upholds: 0, deviates: 0, initiatives: 0, last_shaped_on: '' },
  );
}

export async function citingDecisions(
  knex: Knex,
  query: CitingQuery & { readonly stance: PrincipleStance },
  access: Access,
): Promise<readonly CitingDecision[]> {
  const { id, stance, limit } = query;
  const rows: (DecisionSummaryRow & { readonly reason: string | null })[] =
    await withOwner(citing(knex, access), 'decision')
      .where({ 'cites.target_id': id, 'cites.stance': stance })
      .select('cites.reason')
      .orderByRaw(`${DAY} desc, r.id`)
      .limit(limit);
  return rows.map(row => ({
    decision: toDecisionSummary(row, access),
    reason: row.reason ?? undefined,
  }));
}

export async function citingInitiatives(
  knex: Knex,
  { id, limit }: CitingQuery,
  access: Access,
): Promise<readonly InitiativeSummary[]> {
  const rows: SummaryRow[] = await withOwner(guided(knex, access), 'initiative')
    .where('cites.target_id', id)
    .orderBy('r.seq', 'desc')
    .limit(limit);
  return rows.map(row => toInitiativeSummary(row, access));
}
