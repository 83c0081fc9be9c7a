import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { ReferencedRecord } from './InitiativesStore';
import { readBody } from './readBody';
import { RECORD_TABLES } from './recordTables';

/** The row of the record, or one of an entity it names. */
interface Row {
  readonly body: string | null;
  readonly ref: string | null;
  readonly title: string | null;
  readonly [relation: string]: unknown;
}

function relationsOf(
  kind: RecordKind,
): readonly [string, readonly [string, string]][] {
  return Object.entries(RECORD_TABLES[kind].referencedBy);
}

// Written out, because putting statements together takes as long as running them.

function columns(kind: RecordKind): string {
  const flags = relationsOf(kind).map(
    ([name, [table, column]]) =>
      `exists (select 1 from ${table} where ${column} = r.id) as "${name}"`,
  );
  return ['r.body', 'null as ref', 'null as title', ...flags].join(', ');
}

/** The entities a record names that the catalog knows, found without reading it. */
function namedEntities(kind: RecordKind): string {
  const { table, entityTable, readerTable } = RECORD_TABLES[kind];
  const flags = relationsOf(kind).map(() => 'false');
  return `
    select ${['null', 'e.ref', 'e.title', ...flags].join(', ')}
    from (
      select owner as ref from ${table} where id = ?
      union select entity_ref from ${entityTable} where record_id = ?
      union select entity_ref from ${readerTable} where record_id = ?
    ) as n
    join entity as e on e.ref = n.ref`;
}

const STATEMENTS: Readonly<
  Record<RecordKind, { readonly columns: string; readonly named: string }>
> = {
  initiative: {
    columns: columns('initiative'),
    named: namedEntities('initiative'),
  },
  decision: { columns: columns('decision'), named: namedEntities('decision') },
  review: { columns: columns('review'), named: namedEntities('review') },
  principle: {
    columns: columns('principle'),
    named: namedEntities('principle'),
  },
};

/** A record with what its page needs beside it, in one statement. */
export async function findRecord<K extends RecordKind>(
  knex: Knex,
  options: { kind: K; id: string; access: Access },
): Promise<ReferencedRecord<K> | undefined> {
  const { kind, id, access } = options;
  const statements = STATEMENTS[kind];
  const record = knex(`${RECORD_TABLES[kind].table} as r`)
    .where('r.id', id)
    .select(knex.raw(statements.columns));
  const rows: Row[] = await applyAccess(record, {
    kind,
    alias: 'r',
    access,
  }).unionAll(knex.raw(statements.named, [id, id, id]));
  const found = rows.find(({ body }) => body !== null);
  return (
    found && {
      record: readBody(kind, found.body!),
      referencedBy: new Set(
        relationsOf(kind)
          .map(([name]) => name)
          .filter(name => Boolean(found[name])),
      ),
      titles: new Map(
        rows.flatMap(({ ref, title }) => (ref ? [[ref, title ?? '']] : [])),
      ),
    }
  );
}
