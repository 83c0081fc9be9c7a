import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { RecordVersion } from './InitiativesStore';
import { RECORD_TABLES } from './recordTables';
import { changeLogRow, revisionRow } from './rows';

/** One record that was not there before, as `saveRecords` takes it. */
export interface NewRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly versions: readonly [RecordVersion<K>];
}

/** What `better-sqlite3` is asked for. */
interface SqliteConnection {
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown;
    get(...values: readonly unknown[]): unknown;
  };
  transaction(work: () => void): () => void;
}

function clockForward(knex: Knex): Knex.QueryBuilder {
  return knex('clock').where({ id: 1 }).increment('seq', 1).returning('seq');
}

/** All rows of a new record, each table's in one statement; `seq` may be SQL. */
function insertsOf<K extends RecordKind>(
  knex: Knex,
  { kind, versions: [version] }: NewRecord<K>,
  seq: number | Knex.Raw,
): readonly Knex.QueryBuilder[] {
  const { record } = version;
  const { table, toRow, links } = RECORD_TABLES[kind];
  const linked = links.flatMap(link => {
    const rows = link.rows(record);
    return rows.length === 0
      ? []
      : [
          knex(link.table).insert(
            rows.map(row => ({ record_id: record.id, ...row })),
          ),
        ];
  });
  return [
    knex(table).insert({ ...toRow(record, 0), seq }),
    knex('revision').insert(revisionRow(kind, version)),
    ...linked,
    knex('change_log').insert({ ...changeLogRow(kind, version, 0), seq }),
  ];
}

async function insertOnPostgres(knex: Knex, record: NewRecord): Promise<void> {
  const seq = knex.raw('(select seq from clocked)');
  const inserts = insertsOf(knex, record, seq);
  const last = inserts[inserts.length - 1].with('clocked', clockForward(knex));
  for (const [index, insert] of inserts.slice(0, -1).entries()) {
    last.with(`part_${index}`, insert);
  }
  await last;
}

/**
 * SQLite answers at once, so that a transaction need not wait for its turn after
 * each statement: with several requests under way that is most of its time, and
 * all of them need the one connection.
 */
async function insertOnSqlite(knex: Knex, record: NewRecord): Promise<void> {
  const connection: SqliteConnection = await knex.client.acquireConnection();
  const native = (query: Knex.QueryBuilder) => {
    const { sql, bindings } = query.toSQL().toNative();
    const values = bindings.map(value =>
      typeof value === 'boolean' ? Number(value) : value,
    );
    return { statement: connection.prepare(sql), values };
  };
  try {
    connection.transaction(() => {
      const clock = native(clockForward(knex));
      const { seq } = clock.statement.get(...clock.values) as { seq: number };
      for (const insert of insertsOf(knex, record, Number(seq))) {
        const { statement, values } = native(insert);
        statement.run(...values);
      }
    })();
  } finally {
    await knex.client.releaseConnection(connection);
  }
}

/** Stores a new record as `saveRecords` does, in one go: nothing else waits for it. */
export async function insertRecord(
  knex: Knex,
  record: NewRecord,
): Promise<void> {
  await (knex.client.config.client === 'pg'
    ? insertOnPostgres(knex, record)
    : insertOnSqlite(knex, record));
}
