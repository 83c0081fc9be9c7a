import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { RecordVersion } from './InitiativesStore';
import { changeLogRow, revisionRow } from './rows';
import { RECORD_TABLES } from './recordTables';
import { saveRecords } from './saveRecords';

/** One record that was not there before, as `saveRecords` takes it. */
export interface NewRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly versions: readonly [RecordVersion<K>];
}

/** Stores a new record as `saveRecords` does, on PostgreSQL in one statement. */
export async function insertRecord<K extends RecordKind>(
  knex: Knex,
  { kind, versions }: NewRecord<K>,
): Promise<void> {
  if (knex.client.config.client !== 'pg') {
    await knex.transaction(trx => saveRecords(trx, { kind, versions }));
    return;
  }
  const [version] = versions;
  const { record } = version;
  const { table, toRow, links } = RECORD_TABLES[kind];
  const seq = knex.raw('(select seq from clocked)');
  const clocked = knex('clock')
    .where({ id: 1 })
    .increment('seq', 1)
    .returning('seq');
  const statement = knex
    .with('clocked', clocked)
    .with('stored', knex(table).insert({ ...toRow(record, 0), seq }))
    .with('kept', knex('revision').insert(revisionRow(kind, version)));
  for (const [index, link] of links.entries()) {
    const rows = link
      .rows(record)
      .map(row => ({ record_id: record.id, ...row }));
    if (rows.length > 0) {
      statement.with(`linked_${index}`, knex(link.table).insert(rows));
    }
  }
  await statement
    .into('change_log')
    .insert({ ...changeLogRow(kind, version, 0), seq });
}
