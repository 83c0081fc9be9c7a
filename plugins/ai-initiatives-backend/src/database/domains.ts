import type { Knex } from 'knex';
import type { Access } from '../access/Access';

const ANY_DOMAIN = 'domain:%';

/** A statement that has `inside`: every entity with each domain it is in. */
function withInside(knex: Knex): Knex.QueryBuilder {
  return knex.withRecursive('inside', ['ref', 'domain'], inside =>
    inside
      .select('ref', 'ref as domain')
      .from('entity')
      .where('ref', 'like', ANY_DOMAIN)
      .union(next =>
        next
          .select('t.source_ref', 'i.domain')
          .from('inside as i')
          .join('entity_relation as t', 't.target_ref', 'i.ref')
          .whereIn('t.type', ['partOf', 'subdomainOf']),
      ),
  );
}

/**
 * Which initiative is in which domain: attached to it or to anything in it, as
 * where a list is narrowed down to a domain. To whoever sees only parts of the
 * catalog it is not told what they are in.
 */
export function placedInDomains(
  knex: Knex,
  { wholeCatalog }: Pick<Access, 'wholeCatalog'>,
): Knex.QueryBuilder {
  const attached = knex('initiative_attachment')
    .where('entity_ref', 'like', ANY_DOMAIN)
    .distinct('record_id', 'entity_ref as domain');
  if (!wholeCatalog) {
    return attached;
  }
  return withInside(knex)
    .distinct('a.record_id', 'i.domain')
    .from('inside as i')
    .join('initiative_attachment as a', 'a.entity_ref', 'i.ref')
    .union(attached);
}

/** The domains each entity is in, as far as the caller may know. */
export async function domainsByEntity(
  knex: Knex,
  { wholeCatalog }: Pick<Access, 'wholeCatalog'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!wholeCatalog) {
    return new Map();
  }
  const rows: { ref: string; domain: string }[] = await withInside(knex)
    .distinct('ref', 'domain')
    .from('inside')
    .orderBy(['ref', 'domain']);
  const domains = new Map<string, string[]>();
  for (const { ref, domain } of rows) {
    domains.set(ref, [...(domains.get(ref) ?? []), domain]);
  }
  return domains;
}
