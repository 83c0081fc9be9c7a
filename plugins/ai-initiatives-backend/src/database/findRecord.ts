import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { ReferencedRecord } from './InitiativesStore';
import { RECORD_TABLES } from './recordTables';

/** The row of the record, or one of an entity it names. */
interface Row {
  readonly body: string | null;
  readonly ref: string | null;
  readonly title: string | null;
  readonly [relation: string]: unknown;
}

/** The entities a record names that the catalog knows, found without reading it. */
function namedEntities(
  knex: Knex,
  kind: RecordKind,
  id: string,
): Knex.QueryBuilder {
  const { table, entityTable, readerTable } = RECORD_TABLES[kind];
  const named = knex(table).where({ id }).select('owner as ref');
  for (const links of [entityTable, readerTable]) {
    named.union(knex(links).where('record_id', id).select('entity_ref'));
  }
  return knex.from(named.as('n')).join('entity as e', 'e.ref', 'n.ref');
}

/** A record with what its page needs beside it, in one statement. */
export async function findRecord<K extends RecordKind>(
  knex: Knex,
  options: { kind: K; id: string; access: Access },
): Promise<ReferencedRecord<K> | undefined> {
  const { kind, id, access } = options;
  const { table, referencedBy } = RECORD_TABLES[kind];
  const relations = Object.entries(referencedBy);
  const record = knex(`${table} as r`)
    .where('r.id', id)
    .select(
      'r.body',
      knex.raw('null as ref'),
      knex.raw('null as title'),
      ...relations.map(([name, links]) =>
        knex.raw('exists (select 1 from ?? where target_id = r.id) as ??', [
          links,
          name,
        ]),
      ),
    );
  const rows: Row[] = await applyAccess(record, {
    kind,
    alias: 'r',
    access,
  }).unionAll(
    namedEntities(knex, kind, id).select(
      knex.raw('null'),
      'e.ref',
      'e.title',
      ...relations.map(() => knex.raw('false')),
    ),
  );
  const found = rows.find(({ body }) => body !== null);
  return (
    found && {
      record: JSON.parse(found.body!),
      referencedBy: new Set(
        relations.map(([name]) => name).filter(name => Boolean(found[name])),
      ),
      titles: new Map(
        rows.flatMap(({ ref, title }) => (ref ? [[ref, title ?? '']] : [])),
      ),
    }
  );
}
