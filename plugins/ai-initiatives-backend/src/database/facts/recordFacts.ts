import type { Knex } from 'knex';
import type { RiskLevel } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { FactQuery, withFactParts } from './factParts';

/** What was counted for one of the entities asked about. */
export interface FactRow {
  readonly start: string;
  readonly total: unknown;
}

type RecordKind = 'initiative' | 'decision';

/** Records `r` that hang on the entities, in a statement with the parts of facts. */
function placed(
  knex: Knex,
  kind: RecordKind,
  { query, access }: { query: FactQuery; access: Access },
): Knex.QueryBuilder {
  const records = withFactParts(knex, query, access)
    .from(`${kind}_place as place`)
    .join(`${kind} as r`, 'r.id', 'place.id')
    .whereRaw('not r.archived');
  return applyAccess(records, { kind, alias: 'r', access });
}

export function countInitiatives(
  knex: Knex,
  query: FactQuery,
  access: Access,
): Promise<(FactRow & { readonly risk_level: RiskLevel })[]> {
  return placed(knex, 'initiative', { query, access })
    .whereNot('r.stage', 'retired')
    .groupBy('place.start', 'r.risk_level')
    .select('place.start', 'r.risk_level')
    .count({ total: '*' });
}

export interface DecisionFactRow {
  readonly start: string;
  readonly standing: unknown;
  readonly reviewed: unknown;
  readonly challenges: unknown;
}

export function countDecisions(
  knex: Knex,
  query: FactQuery,
  access: Access,
): Promise<DecisionFactRow[]> {
  return placed(knex, 'decision', { query, access })
    .groupBy('place.start')
    .select(
      'place.start',
      knex.raw(
        `sum(case when r.status in ('accepted', 'proposed')
         then 1 else 0 end) as standing`,
      ),
      knex.raw(
        `sum(case when r.status = 'accepted' and r.id not in (
           select subject_ref from overdue where subject_kind = 'decision'
         ) then 1 else 0 end) as reviewed`,
      ),
      knex.raw('sum(r.open_challenges) as challenges'),
    );
}

/** Of records of one kind: what was awaited by a day that has passed. */
export function countOverdueOutcomes(
  knex: Knex,
  kind: RecordKind,
  options: { query: FactQuery; access: Access },
): Promise<FactRow[]> {
  return placed(knex, kind, options)
    .join(`${kind}_outcome as o`, 'o.record_id', 'r.id')
    .where('o.awaited_by', '<', options.query.today)
    .groupBy('place.start')
    .select('place.start')
    .count({ total: '*' });
}

/** Principles the caller may read, from which accepted decisions deviate. */
export function countDeviations(
  knex: Knex,
  query: FactQuery,
  access: Access,
): Promise<FactRow[]> {
  const readable = applyAccess(
    knex('principle as p').whereRaw('not p.archived').select('p.id'),
    { kind: 'principle', alias: 'p', access },
  );
  return placed(knex, 'decision', { query, access })
    .join('decision_principle as cites', 'cites.record_id', 'r.id')
    .where({ 'r.status': 'accepted', 'cites.stance': 'deviates' })
    .whereIn('cites.target_id', readable)
    .groupBy('place.start')
    .select('place.start')
    .countDistinct({ total: 'cites.target_id' });
}
