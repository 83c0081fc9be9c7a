import type { Knex } from 'knex';
import {
  DomainRisks,
  RISK_LEVELS,
  RiskLevel,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import { applyAccess } from '../applyAccess';
import { placedInDomains } from '../domains';

const MOST_DOMAINS = 200;

interface CountRow {
  readonly domain: string | null;
  readonly title: string | null;
  readonly risk_level: RiskLevel;
  readonly no_oversight: unknown;
  readonly total: unknown;
}

function sum(rows: readonly CountRow[]): number {
  return rows.reduce((total, row) => total + Number(row.total), 0);
}

function toDomainRisks(rows: readonly CountRow[], access: Access): DomainRisks {
  const [{ domain, title }] = rows;
  return {
    ...(domain && {
      domain: entityLabel({ ref: domain, catalogTitle: title, access }),
    }),
    levels: Object.fromEntries(
      RISK_LEVELS.map(level => [
        level,
        sum(rows.filter(row => row.risk_level === level)),
      ]),
    ) as DomainRisks['levels'],
    noOversight: sum(rows.filter(row => Boolean(row.no_oversight))),
    total: sum(rows),
  };
}

/**
 * How many initiatives of each domain have which level; those with most grave ones
 * first, those in no domain last. One in two domains is counted in both.
 */
export async function risksByDomain(
  knex: Knex,
  access: Access,
): Promise<readonly DomainRisks[]> {
  const counted = knex('initiative as r')
    .leftJoin(placedInDomains(knex, access).as('p'), 'p.record_id', 'r.id')
    .leftJoin('entity as e', 'e.ref', 'p.domain')
    .whereRaw('not r.archived');
  const groups = ['p.domain', 'e.title', 'r.risk_level', 'r.no_oversight'];
  const rows: CountRow[] = await applyAccess(counted, {
    kind: 'initiative',
    alias: 'r',
    access,
  })
    .groupBy(groups)
    .select(groups)
    .count({ total: '*' });
  const byDomain = new Map<string | null, CountRow[]>();
  for (const row of rows) {
    byDomain.set(row.domain, [...(byDomain.get(row.domain) ?? []), row]);
  }
  const grave = ({ levels }: DomainRisks) => levels.prohibited + levels.high;
  const name = ({ domain }: DomainRisks) => domain?.ref ?? '';
  return [...byDomain.values()]
    .map(domainRows => toDomainRisks(domainRows, access))
    .sort(
      (a, b) =>
        Number(!a.domain) - Number(!b.domain) ||
        grave(b) - grave(a) ||
        b.total - a.total ||
        (name(a) < name(b) ? -1 : 1),
    )
    .slice(0, MOST_DOMAINS);
}
