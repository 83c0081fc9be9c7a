import type { Knex } from 'knex';
import type {
  ChangingInitiative,
  FacetValue,
  RiskFilter,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import type { InitiativeDigest } from '../rows';

/** Most initiatives that are looked at for one entity, the gravest first. */
const MOST_CHANGING = 500;

/** Leaves initiatives `r` of any of these levels, or that nobody watches over. */
export function whereRisk(
  query: Knex.QueryBuilder,
  any: readonly RiskFilter[],
): void {
  query.where(wanted => {
    wanted.whereIn(
      'r.risk_level',
      any.filter(filter => filter !== 'no-oversight'),
    );
    if (any.includes('no-oversight')) {
      wanted.orWhere('r.no_oversight', true);
    }
  });
}

/** An initiative that changes an entity, with its name. */
export interface NamedChange extends ChangingInitiative {
  readonly title: string;
}

/**
 * Initiatives that change any of the entities and are not retired, without those
 * that hang on one of the others.
 */
export async function initiativesChanging(
  knex: Knex,
  options: { refs: readonly string[]; except: readonly string[] },
  access: Access,
): Promise<readonly NamedChange[]> {
  const { refs, except } = options;
  if (refs.length === 0) {
    return [];
  }
  const changing = knex('initiative_attachment as a')
    .join('initiative as r', 'r.id', 'a.record_id')
    .where('a.role', 'changes')
    .whereIn('a.entity_ref', [...refs])
    .whereRaw('not r.archived')
    .whereNot('r.stage', 'retired')
    .whereNotIn(
      'r.id',
      knex('initiative_attachment')
        .select('record_id')
        .whereIn('entity_ref', [...except]),
    );
  const rows: { id: string; entity_ref: string; summary: string }[] =
    await applyAccess(changing, { kind: 'initiative', alias: 'r', access })
      .select('r.id', 'a.entity_ref', 'r.summary')
      .orderByRaw(
        `case when r.risk_level in ('prohibited', 'high') or r.no_oversight
         then 0 else 1 end, r.id, a.entity_ref`,
      )
      .limit(MOST_CHANGING);
  return rows.map(({ id, entity_ref: entityRef, summary }) => {
    const { title, risk }: InitiativeDigest = JSON.parse(summary);
    return {
      ...{ id, entityRef, title },
      risk: risk ?? { level: 'not-assessed', reasons: [] },
    };
  });
}

/** How many of some initiatives `r` carry personal data nobody watches over. */
export async function noOversightFacet(
  initiatives: Knex.QueryBuilder,
): Promise<readonly FacetValue[]> {
  const [{ total }] = await initiatives
    .where({ 'r.archived': false, 'r.no_oversight': true })
    .count({ total: '*' });
  const count = Number(total);
  return count > 0
    ? [{ value: 'no-oversight', label: 'no-oversight', count }]
    : [];
}
