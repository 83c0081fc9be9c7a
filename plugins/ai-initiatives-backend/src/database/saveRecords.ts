import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { RecordVersion } from './InitiativesStore';
import { nextSeq } from './nextSeq';
import { RECORD_TABLES } from './recordTables';
import { refreshOutdated } from './resolutions/refreshOutdated';
import { changeLogRow, revisionRow } from './rows';
import { StaleWriteError } from './StaleWriteError';

// Keeps a statement well below what SQLite allows in variables and unions.
const BATCH = 50;

async function insertAll(
  trx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx(table).insert(rows.slice(start, start + BATCH));
  }
}

/**
 * Stores versions of records: rows, links, history and change-log entries.
 * Existing rows are locked before the clock, which comes last of all locks; new
 * rows cannot be in anybody's way.
 */
export async function saveRecords<K extends RecordKind>(
  trx: Knex.Transaction,
  options: { kind: K; versions: readonly RecordVersion<K>[] },
): Promise<void> {
  const { kind, versions } = options;
  const { table, toRow, links } = RECORD_TABLES[kind];
  if (versions.length === 0) {
    return;
  }
  const changed = versions.filter(({ record }) => record.revision > 1);
  for (const { record } of changed) {
    const { id, revision } = record;
    const updated = await trx(table)
      .where({ id, revision: revision - 1 })
      .update(toRow(record, 0));
    if (updated !== 1) {
      throw new StaleWriteError(`${kind} '${id}' was changed by another`);
    }
  }
  const changedIds = changed.map(({ record }) => record.id);
  if (kind === 'initiative' && changedIds.length > 0) {
    await refreshOutdated(trx, changedIds);
  }
  for (const link of links) {
    if (changedIds.length > 0) {
      await trx(link.table).whereIn('record_id', changedIds).delete();
    }
    const rows = versions.flatMap(({ record }) =>
      link.rows(record).map(row => ({ record_id: record.id, ...row })),
    );
    await insertAll(trx, link.table, rows);
  }
  await insertAll(
    trx,
    'revision',
    versions.map(version => revisionRow(kind, version)),
  );
  const firstSeq = await nextSeq(trx, versions.length);
  const stamped = versions.map((version, index) => ({
    ...version,
    seq: firstSeq + index,
  }));
  await insertAll(
    trx,
    table,
    stamped
      .filter(({ record }) => record.revision === 1)
      .map(({ record, seq }) => toRow(record, seq)),
  );
  for (const { record, seq } of stamped) {
    if (record.revision > 1) {
      await trx(table).where({ id: record.id }).update({ seq });
    }
  }
  await insertAll(
    trx,
    'change_log',
    stamped.map(version => changeLogRow(kind, version, version.seq)),
  );
}
